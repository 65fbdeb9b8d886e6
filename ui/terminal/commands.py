"""All commands of the terminal, in the order in which --help lists them."""

from ui.terminal import (
    backing_up,
    counts_due,
    documents,
    expiring,
    importing,
    moving_out,
    print_queue,
    recalling,
    releasing,
    relotting,
    removing_demo,
    reporting,
    serials,
    talking,
    verifying,
)

COMMANDS = (
    importing.COMMAND,
    releasing.COMMAND,
    talking.COMMAND,
    reporting.COMMAND,
    recalling.COMMAND,
    counts_due.COMMAND,
    serials.COMMAND,
    relotting.COMMAND,
    expiring.COMMAND,
    documents.COMMAND,
    verifying.COMMAND,
    print_queue.COMMAND,
    removing_demo.COMMAND,
    backing_up.BACKUP,
    backing_up.RESTORE,
    moving_out.COMMAND,
)
