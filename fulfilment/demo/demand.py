"""How much of what the invented shop's customers want: the pace of each article. Pure and the same in every build."""

import math
from collections.abc import Sequence
from random import Random

from fulfilment.demo import sheets
from fulfilment.demo.catalogue import Article

PIECES_A_DAY = 44
"""Pieces that leave on an average day, all articles together."""
COVER_DAYS = 38
"""Days that a delivery should last."""


class Pace:
    """Tells how often each article is wanted, and the reorder levels that follow."""

    def __init__(self, articles: Sequence[Article], chance: Random) -> None:
        self.articles = tuple(articles)
        """All articles."""
        self.weights = tuple(article.popularity**2 * chance.lognormvariate(0, 0.55) for article in articles)
        """Share of each article in the demand, in their order."""
        self._total = sum(self.weights)
        self._weight = {article.sku: weight for article, weight in zip(articles, self.weights, strict=True)}
        self._lead_days = {row["code"]: int(row["lead_days"]) for row in sheets.rows("suppliers")}

    def a_day(self, article: Article) -> float:
        """Return the pieces of an article that leave on an average day."""
        return PIECES_A_DAY * self._weight[article.sku] / self._total

    def levels(self, article: Article) -> tuple[int, int]:
        """Return the minimum, which lasts until a delivery comes, and the target."""
        lead_days = self._lead_days[article.supplier] + 7
        minimum = max(2, math.ceil(self.a_day(article) * lead_days * 1.25))
        return minimum, minimum + max(article.case, math.ceil(self.a_day(article) * COVER_DAYS))

    def pick(self, chance: Random, count: int) -> list[Article]:
        """Return `count` different articles as a customer would choose them."""
        chosen: dict[str, Article] = {}
        while len(chosen) < count:
            (article,) = chance.choices(self.articles, weights=self.weights)
            chosen.setdefault(article.sku, article)
        return list(chosen.values())


def chance_of(name: str) -> Random:
    """Return a source of chance that is the same in every build, apart from those of other names."""
    return Random(f"Forest & Table/{name}")
