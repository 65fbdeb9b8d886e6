"""What is done at a desk rather than by scans: one action a function, each answering with what came of it."""
