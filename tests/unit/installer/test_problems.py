"""One sentence for each way in which pip, the compiler or the disk can fail."""

from __future__ import annotations

import errno

import pytest

from installer.problems import explain, explain_os_error

NO_NETWORK = """\
WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError(
<pip._vendor.urllib3.connection.HTTPSConnection object>: Failed to establish a new connection: [Errno -3]
Temporary failure in name resolution')': /simple/numpy/
ERROR: Could not find a version that satisfies the requirement numpy==2.2.6 (from versions: none)
ERROR: No matching distribution found for numpy==2.2.6
"""


@pytest.mark.parametrize(
    ("output", "words"),
    [
        (NO_NETWORK, "cannot be reached"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("cc1plus: fatal error: error writing to /x.s: No space left on device", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "SHA-256 differs"),
        ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407'))", "proxy"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))", "certificate"),
        ("ERROR: HTTP error 503 while getting https://index/x.whl", "has a fault"),
        ("ERROR: No matching distribution found for numpy==2.2.6", "no file of numpy==2.2.6"),
        ("PermissionError: [Errno 13] Permission denied: '/x'", "cannot be written"),
        ("c++: fatal error: Killed signal terminated program cc1plus", "too little free memory"),
        ("ERROR: something that nobody foresaw", "something that nobody foresaw"),
    ],
)
def test_that_the_reason_is_said_in_one_sentence(output: str, words: str) -> None:
    problem = explain("Installing the Python packages", output, 1)
    assert words in problem.sentence
    assert problem.sentence.startswith("Installing the Python packages failed: ")
    assert "\n" not in problem.sentence
    assert problem.remedy[0].isupper()


def test_that_a_killed_program_is_named_as_such() -> None:
    assert "ended by the system" in explain("The build", "", -9).sentence


def test_that_a_silent_failure_still_has_its_code() -> None:
    assert explain("The build", "", 3).sentence == "The build failed with code 3."


@pytest.mark.parametrize(("number", "words"), [(errno.ENOSPC, "disk is full"), (errno.EACCES, "cannot be written")])
def test_that_our_own_file_errors_have_sentences(number: int, words: str) -> None:
    assert words in explain_os_error(OSError(number, "x", "/some/file")).sentence
