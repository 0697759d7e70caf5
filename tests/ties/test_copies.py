"""What is printed again in the same words: no new event, and nothing that confirms the old one."""


def test_a_copy_joins_what_it_is_a_copy_of(tie):
    told = tie("""
        2021-03-04 narrator: Ada & Ben state.couple, text Ada is dating Ben.
        2021-09-04 narrator: Ada & Ben state.couple, text Ada is dating Ben.
        2021-12-04 narrator: Ada & Ben state.couple, text Ben and Ada are still a couple.
    """)
    assert [(str(event.when), len(event.claims)) for event in told.events] == [
        ("2021-03-04", 2),
        ("2021-12-04", 1),
    ]


def test_a_copy_of_what_was_told_before_a_rift_is_no_contact_after_it(tie):
    story = """
        2021-03-04 narrator: Ada & Ben cooperate.leisure, text They had lunch.
        2021-05-04 narrator: Ada & Ben sanction.split, text They split.
        2021-09-04 narrator: Ada & Ben cooperate.leisure, text They had lunch{}.
    """
    assert tie(story.format("")).status.label == "estranged"
    assert tie(story.format(" again")).status.label == "tentative contact"
