"""Writes numbers.tsv: generated numbers of persons and accounts, and what python-stdnum says of each.

    pip install --target stdnum python-stdnum==2.2
    PYTHONPATH=stdnum python3 generate.py > numbers.tsv

No number can be anybody's: births in 18xx, in 2053 to 2099 or on days that do not exist, identity numbers beyond those that
were ever given out, banks that there are not. Columns: kind, number, verdict of the whole number (valid, invalid), and what
was done to it (right, check = another check digit, date = a day that does not exist, county, short, prefix = another letter).
"""

import random

import stdnum
from stdnum import iban
from stdnum.cz import rc
from stdnum.es import dni, nie, nif
from stdnum.exceptions import ValidationError
from stdnum.ro import cnp

assert stdnum.__version__ == "2.2"
chance = random.Random(20260611)
LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
COUNTIES = [f"{n:02}" for n in range(1, 47)] + ["51", "52"]
# Bank codes that no bank has.
BANKS = {"RO": "ZZZZ", "ES": "9998", "CZ": "9999", "SK": "9999", "DE": "99999999", "BG": "ZZZZ", "GB": "ZZZZ"}


def digits(count):
    return "".join(chance.choice("0123456789") for _ in range(count))


def other(right, among):
    return chance.choice([one for one in among if one != right])


def say(kind, number, module, what):
    print(kind, number, "valid" if module.is_valid(number) else "invalid", what, sep="\t")


def cnps():
    for _ in range(60):
        sex = chance.choice("3456")
        year = chance.randint(0, 99) if sex in "34" else chance.randint(53, 99)
        day = f"{year:02}{chance.randint(1, 12):02}{chance.randint(1, 28):02}"
        body = sex + day + chance.choice(COUNTIES) + f"{chance.randint(1, 999):03}"
        check = cnp.calc_check_digit(body)
        say("cnp", body + check, cnp, "right")
        say("cnp", body + other(check, "0123456789"), cnp, "check")
    for sex in "123456789":
        for day in ("0230", "0231", "0431", "0631", "0931", "1131"):
            body = f"{sex}{chance.randint(0, 99):02}{day}{chance.choice(COUNTIES)}{chance.randint(1, 999):03}"
            say("cnp", body + cnp.calc_check_digit(body), cnp, "date")
    for county in ("00", "49", "53", "69", "71", "99"):
        body = f"6{chance.randint(53, 99):02}0615{county}{chance.randint(1, 999):03}"
        say("cnp", body + cnp.calc_check_digit(body), cnp, "county")
    for _ in range(10):
        say("cnp", "6" + digits(11), cnp, "short")


def birth_numbers():
    for _ in range(60):
        month = chance.randint(1, 12) + chance.choice((0, 20, 50, 70))
        nine = f"53{month:02}{chance.randint(1, 28):02}{chance.randint(0, 999):03}"
        check = str(int(nine) % 11 % 10)
        slash = chance.choice(("/", ""))
        say("rc", f"{nine[:6]}{slash}{nine[6:]}{check}", rc, "right")
        say("rc", f"{nine[:6]}{slash}{nine[6:]}{other(check, '0123456789')}", rc, "check")
    for _ in range(20):
        month = chance.randint(1, 12) + chance.choice((0, 50))
        day = f"{chance.randint(80, 99)}{month:02}{chance.randint(1, 28):02}"
        say("rc", f"{day}/{chance.randint(1, 999):03}", rc, "right")
    for day in ("530231", "535230", "535431", "530631"):
        nine = day + digits(3)
        say("rc", f"{day}/{nine[6:]}{int(nine) % 11 % 10}", rc, "date")


def spanish():
    for _ in range(40):
        number = 99_000_000 + chance.randint(0, 999_999)
        right = LETTERS[number % 23]
        joint = chance.choice(("", "-", " "))
        say("dni", f"{number}{joint}{right}", dni, "right")
        say("dni", f"{number}{joint}{other(right, LETTERS)}", dni, "check")
        first = chance.choice("XYZ")
        seven = 9_900_000 + chance.randint(0, 99_999)
        right = LETTERS[int(f"{'XYZ'.index(first)}{seven}") % 23]
        joint = chance.choice(("", "-"))
        say("nie", f"{first}{joint}{seven}{joint}{right}", nie, "right")
        say("nie", f"{first}{joint}{seven}{joint}{other(right, LETTERS)}", nie, "check")
        first = chance.choice("KLM")
        right = LETTERS[seven % 23]
        say("nif", f"{first}{seven}{right}", nif, "right")
        say("nif", f"{first}{seven}{other(right, LETTERS)}", nif, "check")


def in_fours(number):
    return " ".join(number[at : at + 4] for at in range(0, len(number), 4))


def accounts():
    for country, rest in {"RO": 16, "ES": 16, "CZ": 16, "SK": 16, "DE": 10, "BG": 14, "GB": 14}.items():
        for _ in range(15):
            body = BANKS[country] + digits(rest)
            right = iban.calc_check_digits(f"{country}00{body}")
            wrong = other(right, [f"{n:02}" for n in range(2, 98)])
            shape = chance.choice((str, in_fours))
            for check, what in ((right, "right"), (wrong, "check")):
                number = f"{country}{check}{body}"
                # What countries check beyond the two digits that all have is not the guard's matter either.
                verdict = "valid" if is_iban(number) else "invalid"
                print("iban", shape(number), verdict, what, sep="\t")


def is_iban(number):
    try:
        return iban.validate(number, check_country=False) == number
    except ValidationError:
        return False


cnps()
birth_numbers()
spanish()
accounts()
