"""Hands the first badge of a new warehouse to whoever stands at the window, so that nobody is locked out of it."""

from collections.abc import Callable
from dataclasses import dataclass

from fulfilment.step import QT_TRANSLATE_NOOP, Text
from ui.banner import BannerAction
from ui.shell import Shell


@dataclass(frozen=True)
class BadgeDoors:
    """What can be done with the first badge."""

    sign_on: Callable[[], object]
    """Signs on with it, as a scan of it would."""
    print_badge: Callable[[], object]
    """Puts it on paper."""


class FirstBadge:
    """A banner that tells the badge until somebody is signed on with it and has it on paper."""

    def __init__(self, shell: Shell, badge: str, doors: BadgeDoors) -> None:
        self._shell, self._badge, self._doors = shell, badge, doors
        self._is_signed_on = self._is_on_paper = False
        shell.operator_changed.connect(self._on_operator_changed)
        self._show()

    def _show(self) -> None:
        actions = []
        if not self._is_signed_on:
            actions.append(BannerAction(_SIGN_ON, self._doors.sign_on))
        if not self._is_on_paper:
            actions.append(BannerAction(_PRINT, self._print))
        self._shell.show_banner(_BADGE.with_values(badge=self._badge) if actions else None, actions=actions)

    def _print(self) -> None:
        self._is_on_paper = True
        self._doors.print_badge()
        self._show()

    def _on_operator_changed(self, name: str) -> None:
        if name and not self._is_signed_on:
            self._is_signed_on = True
            self._show()


_BADGE = Text(
    "shell", QT_TRANSLATE_NOOP("shell", "New warehouse. Its first badge is {badge}: print it and keep it safe.")
)
_SIGN_ON = Text("shell", QT_TRANSLATE_NOOP("shell", "Sign on"))
_PRINT = Text("shell", QT_TRANSLATE_NOOP("shell", "Print the badge"))
