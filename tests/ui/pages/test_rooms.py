"""Every page of the window is told without reading its file, and is what was told when it is read."""

import subprocess
import sys
from importlib import import_module

import pytest
from PySide6.QtWidgets import QPushButton

from fulfilment.step import Text
from ui.application import Packhouse
from ui.rooms import PAGES, Page, entries


def file_of(page: Page) -> str:
    return page.file or f"ui.screens.{page.name}"


def test_names_and_keys_are_given_once(packhouse: Packhouse) -> None:
    screens = entries(packhouse.kit)
    names, keys = [each.name for each in screens], [each.key for each in screens if each.key]
    assert sorted(set(names)) == sorted(names)
    assert sorted(set(keys)) == sorted(keys)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_is_called_in_the_rail_as_it_calls_itself(page: Page) -> None:
    module = import_module(file_of(page))
    assert callable(module.create)
    title = getattr(module, "_TITLE", page.title)
    assert isinstance(title, Text)
    assert title == page.title


def test_telling_the_pages_reads_none_of_their_files() -> None:
    files = [file_of(page) for page in PAGES]
    code = f"import sys, ui.rooms; print([name for name in {files} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_starting_the_window_reads_no_command_and_no_builder_of_the_demo() -> None:
    code = (
        "import sys, main, ui.application; main.words_of(['--demo', '--data', 'x']);"
        "print([name for name in sys.modules if name in ('ui.terminal.commands', 'fulfilment.demo.build')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_is_not_in_the_rail_is_a_press_away(packhouse: Packhouse) -> None:
    packhouse.shell.open("more")
    buttons = {
        button.text().split("   ")[0]: button
        for button in packhouse.shell.screen_named("more").findChildren(QPushButton)
    }
    assert {str(page.title) for page in PAGES if not page.is_in_rail} == buttons.keys()
    buttons["Returns"].click()
    assert packhouse.shell.current == "returns"
