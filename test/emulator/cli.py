"""The real AWS CLI (version 1) in one process: takes argument lists as JSON lines, and prints what each call printed."""
import contextlib
import io
import json
import sys

from awscli.clidriver import create_clidriver

# Once for most calls: the models of the services are read once.
usual = create_clidriver()
for line in sys.stdin:
    args = json.loads(line)
    # A driver keeps the switches (`--enable-dns-support`) of one operation, and looks for them in the next.
    driver = create_clidriver() if any(arg.startswith("modify-") for arg in args) else usual
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = driver.main(args)
        except SystemExit as done:
            status = done.code
    print(json.dumps({"status": status, "out": out.getvalue(), "err": err.getvalue()}), flush=True)
