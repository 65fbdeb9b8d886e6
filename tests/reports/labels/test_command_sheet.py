import pytest

from fulfilment.papers import CommandCode, CommandSheetFacts
from reports.label_class import LabelSize
from reports.labels.command_sheet import LABEL, draw, split

MANY = CommandSheetFacts(tuple(CommandCode(f"PK{number}", f"Command {number}") for number in range(31)), "Bench 3")


@pytest.mark.parametrize("size", LABEL.sizes, ids=lambda size: size.name)
def test_every_command_stands_on_one_sheet_in_order(size: LabelSize) -> None:
    sheets = split(MANY, size)
    assert [command for sheet in sheets for command in sheet.commands] == list(MANY.commands)
    assert all(sheet.station == "Bench 3" for sheet in sheets)


def test_no_command_still_gives_a_sheet() -> None:
    assert len(LABEL.labels(CommandSheetFacts())) == 1


def test_more_commands_than_a_sheet_holds_are_refused() -> None:
    with pytest.raises(ValueError, match="31 commands do not fit"):
        draw(MANY, LABEL.sizes[0])
