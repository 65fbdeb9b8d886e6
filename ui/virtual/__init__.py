"""Devices that exist only on the screen: a scanner to type into, a label printer to look at, a scale with a slider."""
