"""The facts: tables, the one door to the database, journal and migrations. Imports nothing of ours."""
