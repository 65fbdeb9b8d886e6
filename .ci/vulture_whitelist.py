"""Names that nobody calls in this tree and that somebody outside it calls."""
