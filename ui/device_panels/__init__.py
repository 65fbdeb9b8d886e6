"""The parts of the Devices screen: the list, the forms, and what is tried out on each kind of device."""
