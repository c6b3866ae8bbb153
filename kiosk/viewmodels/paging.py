"""A list of any length that fetches what is looked at: pages of 64 rows, the last few kept."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, overload

from typing_extensions import override

PAGE = 64
KEPT = 8

Row = TypeVar("Row")


class Paged(Sequence[Row], Generic[Row]):
    """`length` rows that `fetch(offset, limit)` reads when they are first asked for."""

    def __init__(self, length: int, fetch: Callable[[int, int], Sequence[Row]]) -> None:
        self._length = length
        self._fetch = fetch
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()

    @override
    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...
    @override
    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(self._length))]
        if not -self._length <= place < self._length:
            raise IndexError(place)
        number, row = divmod(place % self._length, PAGE)
        return self._page(number)[row]

    def _page(self, number: int) -> Sequence[Row]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        rows = self._fetch(number * PAGE, min(PAGE, self._length - number * PAGE))
        self._pages[number] = rows
        if len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        return rows
