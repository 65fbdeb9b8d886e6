"""The parts of the scan screen. Each draws its part of a `Step` and decides nothing."""
