"""Whom own words call by kin."""


def test_my_mum_is_the_mother_of_who_speaks(told):
    """2021-03-04 A busy week

    Mara Vell and her mother, Ilse Vell, had not spoken for years.

    “My sweet mama showed up at my doorstep yesterday,” Mara wrote on Instagram.
    """
    assert "consult.visit: Ilse Vell - Mara Vell" in told


def test_my_sister_is_nobody_where_there_are_two(told):
    """2021-03-04 A busy week

    Mara Vell and her sisters Ilse Vell and Ida Vell had not spoken for years.

    “My sister showed up at my doorstep yesterday,” Mara wrote on Instagram.
    """
    assert not any(line.startswith("consult") for line in told)
