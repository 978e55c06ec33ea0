"""Progress of the build, its flags, and the names of what the system lacks."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from installer import llama_build, qt_libraries, start, system_check
from installer.layout import Layout
from installer.problems import SetupProblem
from installer.screen import Screen, in_words

LDD = """\
/x/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffc)
\tlibxcb-cursor.so.0 => not found
\tlibxcb-icccm.so.4 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
/x/QtGui.abi3.so:
\tlibxcb-cursor.so.0 => not found
"""


@pytest.mark.parametrize(
    ("line", "percent"),
    [
        ("  [1/387] /usr/bin/g++ -DGGML_BUILD -c ggml.cpp", 0),
        ("  [194/387] : && /usr/bin/g++ -shared", 50),
        ("[387/387] Linking", 100),
        ("  -- Configuring done (5.1s)", None),
        ("see [1/2] in the text", None),
        ("[3/0] nonsense", None),
    ],
)
def test_that_ninja_lines_become_per_cent(line: str, percent: int | None) -> None:
    assert llama_build.progress_of(line) == percent


def test_that_the_build_is_never_tuned_to_the_building_computer() -> None:
    assert "-DGGML_CPU_ALL_VARIANTS=ON" in llama_build.cmake_flags("x86_64")
    assert "-DGGML_CPU_ALL_VARIANTS=ON" not in llama_build.cmake_flags("aarch64")
    for machine in ("x86_64", "aarch64", "arm64"):
        assert "-DGGML_NATIVE=OFF" in llama_build.cmake_flags(machine)


def test_that_a_person_may_add_a_gpu_to_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    root = Path(__file__).resolve().parents[3]
    layout = Layout(root, root / "cache")
    monkeypatch.delenv(llama_build.FLAGS_VARIABLE, raising=False)
    plain = llama_build.cache_key(layout)
    monkeypatch.setenv(llama_build.FLAGS_VARIABLE, "-DGGML_CUDA=ON '-DCMAKE_CUDA_ARCHITECTURES=80;90'")
    assert {"-DGGML_CUDA=ON", "-DCMAKE_CUDA_ARCHITECTURES=80;90"} <= set(llama_build.cmake_flags("x86_64"))
    assert llama_build.cache_key(layout) != plain


def test_that_the_compilers_leave_memory_free() -> None:
    assert llama_build.parallel_jobs(8, 3 << 30) == 3
    assert llama_build.parallel_jobs(8, 100) == 1
    assert llama_build.parallel_jobs(2, None) == 2


def test_that_missing_libraries_are_named_with_their_packages() -> None:
    missing = qt_libraries.parse_ldd(LDD)
    assert missing == ["libxcb-cursor.so.0", "libxcb-icccm.so.4"]
    assert qt_libraries.advice(missing) == "sudo apt install libxcb-cursor0 libxcb-icccm4"


def test_that_a_library_of_unknown_home_is_not_given_a_made_up_package() -> None:
    advice = qt_libraries.advice(["libstrange.so.3", "libEGL.so.1"])
    assert advice == "sudo apt install libegl1; install the libraries libstrange.so.3"


def test_that_displays_come_from_the_environment() -> None:
    assert qt_libraries.displays({}) == ()
    assert qt_libraries.displays({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}) == ("x11", "wayland")


def test_that_a_missing_compiler_is_named_with_its_package() -> None:
    with pytest.raises(SetupProblem) as caught:
        system_check.require_compiler({"PATH": "/nowhere"})
    assert "no C compiler" in caught.value.sentence
    assert caught.value.remedy


def test_that_a_compiler_that_cannot_compile_is_noticed() -> None:
    with pytest.raises(SetupProblem, match="cannot build a small program"):
        system_check.require_compiler({"PATH": "/usr/bin:/bin", "CC": "true", "CXX": "false"})


@pytest.mark.parametrize(
    ("machine", "name", "version", "words"),
    [
        ("x86_64", "glibc", "2.31", "older than 2.34"),
        ("aarch64", "glibc", "2.36", "older than 2.39"),
        ("x86_64", "", "", "does not use the C library glibc"),
    ],
)
def test_that_an_unfit_c_library_is_named(machine: str, name: str, version: str, words: str) -> None:
    with pytest.raises(SetupProblem, match=words):
        system_check.require_glibc(machine, name, version)
    system_check.require_glibc("x86_64", "glibc", "2.36")


def test_that_a_small_disk_is_said_before_the_work(tmp_path: Path) -> None:
    system_check.require_disk_space(tmp_path / "not" / "there", 1)
    with pytest.raises(SetupProblem, match="GB free"):
        system_check.require_disk_space(tmp_path, 1 << 60)


@pytest.mark.parametrize(
    ("arguments", "demo", "install_only", "rest"),
    [
        ([], False, False, ()),
        (["--demo", "--data-dir", "x"], True, False, ("--data-dir", "x")),
        (["--install-only"], False, True, ()),
        (["--", "--demo"], False, False, ("--demo",)),
    ],
)
def test_that_unknown_arguments_go_to_the_program(
    arguments: list[str], demo: bool, install_only: bool, rest: tuple[str, ...]
) -> None:
    options = start.parse(arguments)
    assert (options.demo, options.install_only, options.rest) == (demo, install_only, rest)


def test_that_a_session_without_a_display_gets_no_window() -> None:
    assert not start.window_possible({}, "linux")
    assert start.window_possible({"WAYLAND_DISPLAY": "wayland-0"}, "linux")
    assert start.window_possible({"QT_QPA_PLATFORM": "offscreen"}, "linux")
    assert start.window_possible({}, "darwin")


def test_that_a_log_file_gets_few_lines_and_a_result() -> None:
    output = io.StringIO()
    screen = Screen(7, output)
    screen.start(3, "Building")
    for percent in range(100):
        screen.progress(f"{percent} %")
    screen.finish("ready")
    assert output.getvalue().splitlines() == ["[3/7] Building", "[3/7] Building: ready"]
    assert screen.position == "step 3 of 7 (Building)"


def test_that_a_terminal_line_is_written_again_in_place() -> None:
    output = io.StringIO()
    output.isatty = lambda: True  # type: ignore[method-assign]
    screen = Screen(7, output)
    screen.start(3, "Building")
    screen.progress("41 %")
    screen.say("a message")
    assert "\r[3/7] Building: 41 % · 0 s" in output.getvalue()
    assert output.getvalue().endswith("\na message\n")


def test_that_times_are_in_words() -> None:
    assert (in_words(48.9), in_words(192)) == ("48 s", "3 min 12 s")
