#!/bin/sh
# Prepares .venv for "run" or "develop" and says in one sentence what it cannot do itself.
# A stamp in .venv remembers for which pins, packages and place it was prepared: a second call only compares it.
set -eu
cd "$(dirname "$0")/.."
level=${1:?run or develop}
unset PYTHONHOME PYTHONPATH PIP_TARGET PIP_PREFIX PIP_ROOT PIP_USER PIP_CONSTRAINT PIP_REQUIREMENT PIP_NO_DEPS \
    PIP_NO_BINARY PIP_DRY_RUN PIP_REPORT 2>/dev/null || true
python=.venv/bin/python
key_of() { pwd; cat .ci/setup.sh .ci/system_packages.txt "requirements/$1.txt" | cksum; }
key=$(key_of "$level")

say() { printf 'packhouse: %s\n' "$*" >&2; }

compile_translations() {
    # Only what changed, and only when there is something: this runs before every start.
    for source in resources/translations/*.ts; do
        [ -e "$source" ] || return 0
        [ "${source%.ts}.qm" -nt "$source" ] || { "$python" .ci/translations.py --compile; return; }
    done
}

if [ -x "$python" ] && [ "$(cat ".venv/ready-$level" 2>/dev/null)" = "$key" ]; then
    compile_translations
    exit 0
fi

# Runs a command as root: directly, by sudo that asks nothing, or not at all.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

apt_updated=
apt_install() {
    command -v apt-get >/dev/null || return 1
    as_root true || return 1
    say "installing $*"
    if [ -z "$apt_updated" ]; then
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 update </dev/null || true
        apt_updated=yes
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=600 -o Dpkg::Use-Pty=0 \
        install --no-install-recommends "$@" </dev/null >/dev/null
}

packages_for() {
    for wanted in "$@"; do sed -n "s/^$wanted //p" .ci/system_packages.txt; done | tr '\n' ' '
}

find_python() {
    # A name on PATH may be a shim that starts nothing, so each one is asked.
    for candidate in python3 python3.13 python3.12 python3.11 python3.14 python; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

make_environment() {
    if [ -x "$python" ] && "$python" -m pip --version >/dev/null 2>&1; then return; fi
    base=$(find_python) || { say "needs Python 3.11 or newer on PATH (sudo apt-get install python3 python3-venv)"; exit 1; }
    if ! "$base" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$base" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        apt_install "$version" || { say "needs the package $version (sudo apt-get install $version)"; exit 1; }
    fi
    say "preparing .venv with $("$base" --version)"
    "$base" -m venv --clear .venv
}

install_pins() {
    say "installing the pinned libraries (requirements/$level.txt)"
    "$python" -m pip install --quiet --no-input --no-user --disable-pip-version-check --require-hashes \
        --only-binary :all: --requirement "requirements/$level.txt" </dev/null || {
        say "could not install the pinned libraries; pip says above why (no connection to the package index?)"
        exit 1
    }
}

# The shared libraries that Qt wants here and does not find, each once: of the modules, or of the display plug-ins too.
missing_libraries() {
    [ "$(uname -s)" = Linux ] && command -v ldd >/dev/null || return 0
    qt=$("$python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')
    case $1 in
    window) set -- "$qt"/QtWidgets.abi3.so "$qt"/QtPrintSupport.abi3.so "$qt"/QtSvg.abi3.so "$qt"/QtNetwork.abi3.so \
        "$qt"/QtTest.abi3.so "$qt"/Qt/plugins/platforms/libqoffscreen.so "$qt"/Qt/plugins/iconengines/libqsvgicon.so ;;
    screen) set -- "$qt"/Qt/plugins/platforms/libqxcb.so "$qt"/Qt/plugins/platforms/libqwayland.so \
        "$qt"/Qt/plugins/printsupport/libcupsprintersupport.so ;;
    esac
    ldd "$@" 2>/dev/null | sed -n 's/^[[:space:]]*\(lib[^ ]*\) => not found.*/\1/p' | sort -u | tr '\n' ' '
}

install_system_libraries() {
    wanted=
    [ -z "$(missing_libraries window)" ] || wanted="window screen"
    [ -z "$(missing_libraries screen)" ] || wanted="window screen"
    [ -n "$wanted" ] || return 0
    # shellcheck disable=SC2046,SC2086  # a list of words on purpose
    apt_install $(packages_for $wanted) && return 0
    # shellcheck disable=SC2086
    say "the system lacks libraries; install them with: sudo apt-get install -y $(packages_for $wanted)"
    complete=
    [ -z "$(missing_libraries window)" ] || exit 1
}

# What the tests start beside the program: a display, a print service, a printer that speaks IPP.
has_test_programs() {
    (
        PATH="$PATH:/usr/sbin:/usr/local/sbin"
        for program in Xvfb cupsd lpadmin ippeveprinter dbus-daemon; do command -v "$program" >/dev/null || exit 1; done
    )
}

# Without them their tests are skipped, nothing else: that they are missing is said once.
install_test_programs() {
    [ "$(uname -s)" = Linux ] && ! has_test_programs || return 0
    # shellcheck disable=SC2046  # a list of words on purpose
    apt_install $(packages_for test) && return 0
    say "some tests will be skipped; install what they start with: sudo apt-get install -y $(packages_for test)"
}

# The tests run on a real PostgreSQL: that of the machine, else the wheel, else a package.
install_postgresql() {
    ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && return 0
    command -v initdb >/dev/null && return 0
    "$python" -c 'import pgserver' 2>/dev/null && return 0
    apt_install postgresql && return 0
    say "tests on PostgreSQL will be skipped; install it with: sudo apt-get install -y postgresql"
    complete=
}

complete=yes
make_environment
rm -f ".venv/ready-$level"
install_pins
install_system_libraries
if [ "$level" = develop ]; then
    install_test_programs
    install_postgresql
fi
compile_translations
[ -n "$complete" ] || exit 0
printf '%s\n' "$key" >".venv/ready-$level"
if [ "$level" = develop ]; then key_of run >.venv/ready-run; fi
