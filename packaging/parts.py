"""What goes into the installed program and what stays out, and how large each part of it is."""

from __future__ import annotations

from collections import Counter
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

SOURCES = ["torch", "onnxscript", "onnx_ir", "app.engine.data.prepare"]
"""Packages whose Python text must lie beside what is compiled: they, or torch.export, read it while running."""

WHOLE = ["app", "nodes", "onnxscript", "onnx_ir"]
"""Packages of which every module goes in: some of theirs are only named in text."""

CALLED = ["PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"]
"""Modules that others import by a name they put together: pyqtgraph these."""

NAMED = ["torch", "onnx", "onnxscript", "onnxruntime", "numpy", "pyarrow", "PySide6_Essentials", "pyqtgraph",
         "torchmetrics", "networkx", "safetensors", "msgspec", "pillow", "typer", "rich", "psutil"]
"""Distributions whose version the program asks for."""

ABSENT = ["tkinter", "_tkinter", "readline", "idlelib", "turtle", "ensurepip", "pip", "setuptools", "wheel", "pytest",
          "_pytest", "hypothesis", "mypy", "IPython", "jupyter", "matplotlib", "pandas", "scipy", "sklearn",
          "tensorboard", "torchvision", "torchaudio", "torch.testing._internal.opinfo", "torch.utils.tensorboard",
          "caffe2", "onnx.backend.test", "onnx.test", "pyarrow.tests", "numpy.f2py", "numpy.distutils", "PyQt5",
          "PyQt6", "PySide2", "pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter",
          "onnxruntime.quantization", "onnxruntime.transformers", "onnxruntime.tools", "networkx.drawing.tests",
          "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork",
          "PySide6.QtTest", "PySide6.QtSql", "PySide6.QtXml", "PySide6.QtHelp", "PySide6.QtDesigner",
          "PySide6.QtUiTools", "PySide6.QtConcurrent", "PySide6.QtPrintSupport"]
"""Modules that are not looked at: nothing the program does needs them."""

LEFT_OUT = [
    # tests, headers, what only a compiler needs
    "*/tests/*", "*/test/*", "*/testdata/*", "*/include/*", "*.h", "*.hpp", "*.a", "*.lib", "*.cmake", "*.pyi",
    "*.pxd", "*.pyx", "*.pxi", "*/py.typed", "*.pdb", "torch/share/*", "torch/bin/*", "torchgen/*", "*/__pycache__/*",
    # torch's own tests and what only runs on phones
    "*/libtorchbind_test*", "*/libjitbackend_test*", "*/libbackend_with_compiler*", "*/libaoti_custom_ops*",
    "libtorchbind_test*", "libjitbackend_test*", "libbackend_with_compiler*", "libaoti_custom_ops*",
    # Arrow's network services and engines: tables are read from files
    "*libarrow_flight*", "*/_flight.*", "*/_substrait.*", "*libarrow_s3*", "*_s3fs.*",
    "*_gcsfs.*", "*_azurefs.*", "*_hdfs.*", "*libarrow_python_flight*", "*arrow_flight.dll",
    # Qt: what a program of widgets never opens
    "*Qt6Qml*", "*Qt6Quick*", "*Qt6VirtualKeyboard*", "*Qt6Pdf*", "*Qt6Designer*", "*Qt6Sql*", "*Qt6Test*",
    "*QtQml*", "*QtQuick*", "*QtVirtualKeyboard*", "*QtPdf*", "*Qt6Network*", "*QtNetwork*", "*Qt6EglF*",
    "*/plugins/qmltooling/*", "*/plugins/sqldrivers/*", "*/plugins/designer/*", "*/plugins/virtualkeyboard/*",
    "*virtualkeyboardplugin*", "*/plugins/networkinformation/*", "*/plugins/tls/*", "*/plugins/egldeviceintegrations/*",
    "*/plugins/platforms/*eglfs*", "*/plugins/platforms/*linuxfb*", "*/plugins/platforms/*vnc*",
    "*/plugins/platforms/*vkkhr*", "*/plugins/platforms/*minimalegl*", "*/plugins/platformthemes/*qgtk3*",
    "*/plugins/platforms/*qminimal.*", "*/plugins/generic/*", "*/plugins/imageformats/*pdf*", "*/Qt/qml/*",
    "*/translations/qt_help*", "*/translations/qtdeclarative*", "*/translations/assistant*", "*/translations/designer*",
    "*/translations/linguist*", "*/translations/qtmultimedia*", "*/translations/qtconnectivity*",
    # libraries of the desktop that have to be the system's own, together; the package depends on them
    "libgtk-3*", "libgdk*", "libatk*", "libpango*", "libcairo*", "libglib-2*", "libgobject-2*", "libgio-2*",
    "libgmodule-2*", "libgthread-2*", "libdbus-1*", "libsystemd*", "libudev*", "libwayland-*", "libstdc++.so*",
    "libgcc_s.so*", "libX11*", "libXau.so*", "libXdmcp*", "libXext*", "libXrender*", "libfontconfig.so*",
    "libfreetype.so*",
    # and what only those needed
    "libbsd.so*", "libmd.so*", "libharfbuzz.so*", "libgraphite2*", "libfribidi*", "libthai*", "libdatrie*",
    "libpixman-1*", "libselinux*", "libmount*", "libblkid*", "libpcre2-8*", "libgcrypt*", "libgpg-error*",
    "libcap.so*", "liblz4.so*", "libjpeg.so*", "libpng16.so*", "libbrotli*.so.1", "libexpat.so*", "libgssapi_krb5*",
    "libkrb5*", "libk5crypto*", "libkeyutils*", "libcom_err*", "libreadline*", "libtinfo*",
    "*lib-dynload/readline*",
]
"""Files that stay out, by their place in the program (with forward slashes)."""

STRIPPED_BY_US = ("*.so", "*.so.*")
WHOLE_FILES = ("*.libs/*",)
"""Libraries lose what only a debugger reads; those that a wheel's maker moved into ``*.libs`` would break by it."""

KEPT = ["resources/*", "torch/bin/torch_shm_manager*", "torch/testing/*"]
"""Places where the list above takes nothing away."""

AIM, AIM_PACKED = 900 * 10**6, 300 * 10**6
"""Bytes that the build for processors should stay below, unpacked and packed."""


def belongs(place: str) -> bool:
    """Whether a file at this place in the program goes in."""
    place = place.replace("\\", "/")
    return any(fnmatch(place, each) for each in KEPT) or not any(fnmatch(place, each) for each in LEFT_OUT)


def slims(place: str) -> bool:
    """Whether a library at this place can lose its symbols."""
    return (any(fnmatch(place, each) for each in STRIPPED_BY_US)
            and not any(fnmatch(place, each) for each in WHOLE_FILES))


PARTS = {
    "PyTorch": ("torch",), "Qt": ("pyside6", "shiboken6", "libqt6", "libxcb-", "libxkb"),
    "Arrow (tables)": ("pyarrow", "libarrow", "libparquet"), "ONNX Runtime": ("onnxruntime",), "ONNX": ("onnx",),
    "NumPy": ("numpy",), "Pillow": ("pil",), "Ours: resources": ("resources",), "Licences": ("licences",),
    "Ours and all compiled Python": ("layerloom",),
    "Python": ("base_library", "libpython", "python3", "libcrypto", "libssl", "libsqlite3"),
}
"""How the names of files and folders begin that belong to each part."""


def part(place: PurePosixPath) -> str:
    """The part of the program that a file belongs to: the package, or what it is for."""
    first = next(name for name in place.parts if name != "_internal").lower()
    return next((part for part, begins in PARTS.items() if first.startswith(begins)), "Everything else")


def sizes(folder: Path) -> dict[str, int]:
    """Bytes of each part, the largest first; a file that is linked to twice counts once."""
    found: Counter[str] = Counter()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            found[part(PurePosixPath(path.relative_to(folder).as_posix()))] += path.stat().st_size
    return dict(found.most_common())


def table(found: dict[str, int], packed: dict[str, int]) -> str:
    """The sizes as a Markdown table: each part, the whole, and what is downloaded."""
    rows = [(name, megabytes(count)) for name, count in found.items()]
    rows.append(("**All of it, installed**", f"**{megabytes(sum(found.values()))}**"))
    rows += [(f"**{name}**", f"**{megabytes(count)}**") for name, count in packed.items()]
    return "\n".join(["| part | MB |", "|---|---:|", *(f"| {name} | {size} |" for name, size in rows)])


def megabytes(count: int) -> str:
    """``434184800`` → ``434``; small things with one digit, so that nothing is nothing."""
    return f"{count / 1e6:,.0f}" if count >= 9.95e6 else f"{count / 1e6:.1f}"
