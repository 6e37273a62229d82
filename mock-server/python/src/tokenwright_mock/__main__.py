"""`python -m tokenwright_mock` is the program `tokenwright-mock`."""

from ._program import main

if __name__ == "__main__":
    main()
