"""What items are: recipes of kits, in-store codes, merging and retiring."""
