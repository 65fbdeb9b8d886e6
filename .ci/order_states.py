"""Draws docs/order_states.svg from the table in fulfilment/orders/states.py; `--check` fails when it is out of date."""

import sys
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from fulfilment.orders.states import FOLLOWS, OrderState  # noqa: E402 - the project's root is put on the path above

TARGET = ROOT / "docs" / "order_states.svg"
WIDTH, HEIGHT = 118, 44
PLACES = {
    OrderState.WAITING: (90, 150),
    OrderState.RELEASED: (250, 150),
    OrderState.PICKING: (410, 150),
    OrderState.PICKED: (570, 150),
    OrderState.PACKING: (730, 150),
    OrderState.PACKED: (890, 150),
    OrderState.SHIPPED: (1050, 150),
    OrderState.HELD: (170, 50),
    OrderState.SHORT: (490, 280),
    OrderState.CANCELLED: (570, 370),
}

TIP = (
    '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" '
    'orient="auto-start-reverse"><path d="M0 0 10 5 0 10z" fill="#5B6570"/></marker></defs>'
)


def main() -> int:
    """Write the picture, or compare it."""
    drawn = picture()
    if "--check" in sys.argv:
        is_same = TARGET.exists() and TARGET.read_text(encoding="utf-8") == drawn
        if not is_same:
            print(f"{TARGET.name} is out of date: run .ci/order_states.py", file=sys.stderr)
        return 0 if is_same else 1
    TARGET.write_text(drawn, encoding="utf-8")
    return 0


def picture() -> str:
    """Return the SVG: a box a state, an arrow a transition; everything may be cancelled until it is shipped."""
    arrows = [
        _arrow(state, follower)
        for state in OrderState
        for follower in sorted(FOLLOWS[state])
        if follower is not OrderState.CANCELLED
    ]
    cancellable = sorted(state.value for state in OrderState if OrderState.CANCELLED in FOLLOWS[state])
    x, y = PLACES[OrderState.CANCELLED]
    note = f"from {', '.join(cancellable)}: promises, claims and labels are given back"
    boxes = [_box(state) for state in OrderState]
    return "\n".join(
        [
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1140 440" font-family="Inter, Arial, sans-serif">',
            TIP,
            '<rect width="1140" height="440" fill="#FFFFFF"/>',
            *arrows,
            *boxes,
            f'<text x="{x}" y="{y + 44}" font-size="13" fill="#5B6570" text-anchor="middle">{escape(note)}</text>',
            "</svg>",
            "",
        ]
    )


def _box(state: OrderState) -> str:
    x, y = PLACES[state]
    is_end = not FOLLOWS[state]
    fill, ink = ("#004D73", "#FFFFFF") if is_end else ("#F2F4F6", "#16191D")
    return (
        f'<g><rect x="{x - WIDTH / 2:g}" y="{y - HEIGHT / 2:g}" width="{WIDTH}" height="{HEIGHT}" rx="10" '
        f'fill="{fill}" stroke="#DDE2E7"/><text x="{x}" y="{y + 5}" font-size="16" font-weight="650" fill="{ink}" '
        f'text-anchor="middle">{state.value}</text></g>'
    )


def _arrow(state: OrderState, follower: OrderState) -> str:
    (x1, y1), (x2, y2) = PLACES[state], PLACES[follower]
    style = f'data-from="{state.value}" data-to="{follower.value}" fill="none" stroke="#5B6570" marker-end="url(#tip)"'
    if y1 == y2 and x2 - x1 == 160:
        return f'<path {style} d="M{x1 + WIDTH / 2:g} {y1} H{x2 - WIDTH / 2:g}"/>'
    if y1 == y2:
        bend = 34 + abs(x1 - x2) / 9
        top, high = y1 - HEIGHT / 2, y1 - bend
        return f'<path {style} d="M{x1} {top:g} C{x1} {high:g} {x2} {high:g} {x2} {top:g}"/>'
    edge1, edge2 = (HEIGHT / 2, -HEIGHT / 2) if y2 > y1 else (-HEIGHT / 2, HEIGHT / 2)
    shift = 14 if y2 > y1 else -14
    return f'<path {style} d="M{x1 + shift} {y1 + edge1:g} L{x2 + shift} {y2 + edge2:g}"/>'


if __name__ == "__main__":
    sys.exit(main())
