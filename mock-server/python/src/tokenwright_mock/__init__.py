"""The mock server of Tokenwright for tests in Python: starts it, and gives each test a world of its own.

>>> from tokenwright_mock import TokenMock
>>> with TokenMock() as mock, mock.world() as world:
...     world.journal.entries()
[]
"""

from . import control
from ._errors import ControlError, MockEnded, MockError, MockNotStarted, ProgramNotFound
from ._journal import Journal
from ._mock import TokenMock
from ._secret import Secret
from ._world import AddedFault, Clock, Faults, World

__all__ = [
    "AddedFault",
    "Clock",
    "ControlError",
    "Faults",
    "Journal",
    "MockEnded",
    "MockError",
    "MockNotStarted",
    "ProgramNotFound",
    "Secret",
    "TokenMock",
    "World",
    "control",
]
