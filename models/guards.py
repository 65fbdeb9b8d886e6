"""What the database itself forbids: history is written once, stock is never negative. The same for both dialects."""

from sqlalchemy import Connection, text

WRITTEN_ONCE = ("move", "operation", "journal_entry", "seal")
_NEVER_NEGATIVE = ("ck_balance_claims_exist", "ck_move_moves_something")


def install(connection: Connection) -> None:
    """Forbid changing and deleting rows of the append-only tables."""
    if connection.dialect.name == "sqlite":
        for table in WRITTEN_ONCE:
            for verb in ("UPDATE", "DELETE"):
                connection.execute(
                    text(
                        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
                        f"BEGIN SELECT RAISE(ABORT, '{table} is written once'); END"
                    )
                )
        return
    connection.execute(
        text(
            "CREATE FUNCTION written_once() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION '% is written once', TG_TABLE_NAME; END $$"
        )
    )
    for table in WRITTEN_ONCE:
        connection.execute(
            text(
                f"CREATE TRIGGER {table}_written_once BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
                "FOR EACH STATEMENT EXECUTE FUNCTION written_once()"
            )
        )
        connection.execute(text(f"REVOKE UPDATE, DELETE, TRUNCATE ON {table} FROM PUBLIC"))


def missing(connection: Connection) -> list[str]:
    """Return the names of guards that are not in force."""
    if connection.dialect.name == "sqlite":
        wanted = [f"{table}_no_{verb}" for table in WRITTEN_ONCE for verb in ("update", "delete")]
        there = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        tables = " ".join(connection.execute(text("SELECT sql FROM sqlite_master WHERE type = 'table'")).scalars())
        checks = {name for name in _NEVER_NEGATIVE if f"{name} CHECK" in tables}
    else:
        wanted = [f"{table}_written_once" for table in WRITTEN_ONCE]
        there = connection.execute(text("SELECT tgname FROM pg_trigger WHERE tgenabled IN ('O', 'A')"))
        valid = connection.execute(text("SELECT conname FROM pg_constraint WHERE convalidated"))
        checks = set(_NEVER_NEGATIVE) & set(valid.scalars())
    known = {*there.scalars(), *checks}
    return [name for name in (*wanted, *_NEVER_NEGATIVE) if name not in known]
