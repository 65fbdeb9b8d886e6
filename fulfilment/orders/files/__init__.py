"""Files in: tables of any usual encoding, columns matched by header, rows checked and written in chunks."""
