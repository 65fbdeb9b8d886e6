"""Addresses as papers and panes show them."""

from fulfilment.addresses import NOWHERE, address

__all__ = ["NOWHERE", "address"]
