"""The parts of the Settings screen: this station, the warehouse, papers and care."""
