"""Finds the system libraries that Qt lacks here and names their packages; installs nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

# Debian's and Ubuntu's package for each library that Qt's window, PDF and platform parts ask the system for.
_PACKAGES: dict[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libXrender.so.1": "libxrender1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbsd.so.0": "libbsd0",
    "libbz2.so.1.0": "libbz2-1.0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgomp.so.1": "libgomp1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpng16.so.16": "libpng16-16",
    "libresolv.so.2": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

# What the window imports; the platform part depends on the display.
_CORE = (
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "QtPdf.abi3.so",
    "QtPdfWidgets.abi3.so",
    "QtSvg.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)
_PLATFORMS = {
    "x11": ("Qt/plugins/platforms/libqxcb.so",),
    "wayland": ("Qt/plugins/platforms/libqwayland.so", "Qt/plugins/platforms/libqwayland-generic.so"),
}


def displays(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Which displays this session offers: `x11`, `wayland`, both or none."""
    offered = (("x11", "DISPLAY"), ("wayland", "WAYLAND_DISPLAY"))
    return tuple(name for name, variable in offered if environment.get(variable))


def missing_for_window(site_packages: Path, kinds: Iterable[str]) -> list[str]:
    """Sonames that Qt lacks to open a window on one of these displays; empty if one of them will do."""
    if sys.platform != "linux":
        return []
    folder = site_packages / "PySide6"
    core = missing_sonames(folder / name for name in _CORE)
    choices = [missing_sonames(folder / name for name in _PLATFORMS[kind]) for kind in kinds]
    easiest: list[str] = min(choices, key=len, default=[])
    return sorted({*core, *easiest})


def missing_sonames(libraries: Iterable[Path]) -> list[str]:
    """Sonames that the dynamic linker does not find for these files (those that exist)."""
    files = [str(path) for path in libraries if path.is_file()]
    if not files or shutil.which("ldd") is None:
        return []
    outcome = subprocess.run(["ldd", *files], capture_output=True, text=True, timeout=60, check=False)
    return parse_ldd(outcome.stdout)


def parse_ldd(output: str) -> list[str]:
    """The sonames in ldd's lines `libX.so.1 => not found`, sorted."""
    return sorted(set(re.findall(r"^\s*(\S+) => not found", output, re.MULTILINE)))


def package_of(soname: str) -> str:
    """The Debian package that has a library, or "" if it is not one that Qt or llama.cpp asks for."""
    return _PACKAGES.get(soname, "")


def packages_for(sonames: Iterable[str]) -> list[str]:
    """Debian packages for these libraries; a library of unknown home stands for itself."""
    return sorted({package_of(soname) or soname for soname in sonames})


def advice(sonames: list[str]) -> str:
    """One sentence with the exact packages."""
    known = sorted({package_of(soname) for soname in sonames} - {""})
    unknown = [soname for soname in sonames if not package_of(soname)]
    parts = [f"sudo apt install {' '.join(known)}"] if known else []
    if unknown:
        parts.append(f"install the libraries {', '.join(unknown)}")
    return "; ".join(parts)
