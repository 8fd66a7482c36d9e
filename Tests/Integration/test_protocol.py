"""What a careful kernel does beyond the standard suite."""

import signal
import subprocess
import sys

import pytest
from jupyter_client.session import Session

from harness import KERNEL, PATIENCE, Kernel, wait_until
from notebooks import code_cells, shortened

ENDLESS = 'var turns = 0\nprint("started")\nwhile true { turns += 1 }'


@pytest.mark.parametrize("how", ["message", "signal"])
def test_an_interrupt_ends_a_tight_loop_and_keeps_the_state(kernel, how):
    kernel.run("var kept = [1, 2, 3]")
    message = kernel.start_and_see(ENDLESS, "started")
    if how == "message":
        assert kernel.control("interrupt_request") == {"status": "ok"}
    else:
        kernel.process.send_signal(signal.SIGINT)
    result = kernel.finish(message)
    assert result.reply["content"]["ename"] == "Interrupted"
    assert result.of_type("error")
    after = kernel.run("print(kept.count, turns > 0)")
    assert after.text() == "3 true\n"


def test_an_interrupt_of_an_idle_kernel_is_harmless(kernel):
    for _ in range(3):
        kernel.control("interrupt_request")
        assert kernel.run('print("here")').text() == "here\n"


def test_a_signal_to_an_idle_kernel_costs_one_cell_at_most(kernel):
    for _ in range(3):
        # Nothing tells when the signal has arrived: it may meet the cell that comes next, and no later one.
        kernel.process.send_signal(signal.SIGINT)
        assert kernel.run('print("first")').reply["content"].get("ename", "Interrupted") == "Interrupted"
        wait_until(lambda: kernel.run('print("here")').text() == "here\n")


def test_an_interrupt_of_training_keeps_what_was_learnt(kernel, homework, tmp_path):
    cells = code_cells(shortened(homework, tmp_path / "hw09.ipynb", epochs=500, limit=512))
    training = next(index for index, source in enumerate(cells) if "for epoch in " in source)
    for source in cells[:training]:
        assert kernel.run(source).status == "ok"
    message = kernel.start(cells[training])
    wait_until(lambda: "epoch 2/" in str(kernel.client.get_iopub_msg(timeout=PATIENCE)["content"]))
    kernel.control("interrupt_request")
    assert kernel.finish(message).reply["content"]["ename"] == "Interrupted"
    change = kernel.run("print((generator(fixedLatents) - untrained).abs().mean().item)")
    assert float(change.text()) > 0.001


def test_twenty_thousand_prints_are_few_messages_and_all_there(kernel):
    result = kernel.run("for number in 0..<20_000 { print(number) }")
    assert result.text() == "".join(f"{number}\n" for number in range(20_000))
    assert len(result.of_type("stream")) < 100


def test_other_requests_are_answered_while_a_cell_runs(kernel):
    message = kernel.start_and_see(ENDLESS, "started")
    assert kernel.control("kernel_info_request")["status"] == "ok"
    assert "print" in kernel.client.complete("pri", reply=True, timeout=PATIENCE)["content"]["matches"]
    assert kernel.client.inspect("print", reply=True, timeout=PATIENCE)["content"]["found"]
    kernel.client.is_complete("1 +")
    assert kernel.client.get_shell_msg(timeout=PATIENCE)["content"]["status"] == "incomplete"
    assert kernel.client.is_alive()
    kernel.control("interrupt_request")
    assert kernel.finish(message).status == "error"


def test_cells_read_what_the_client_types(kernel):
    message = kernel.start('let name = readLine() ?? "nobody"\nprint("hello, \\(name)")', allow_stdin=True)
    request = kernel.client.get_stdin_msg(timeout=PATIENCE)
    assert request["msg_type"] == "input_request"
    kernel.client.input("Ada")
    assert kernel.finish(message).text() == "hello, Ada\n"


def test_reading_fails_at_once_without_a_client_that_answers(kernel):
    result = kernel.run("readLine()", allow_stdin=False)
    assert result.status == "error"


def test_reading_can_be_interrupted(kernel):
    message = kernel.start("readLine()", allow_stdin=True)
    kernel.client.get_stdin_msg(timeout=PATIENCE)
    kernel.control("interrupt_request")
    assert kernel.finish(message).reply["content"]["ename"] == "Interrupted"
    assert kernel.run("1 + 1").status == "ok"


def test_an_error_aborts_only_what_waits(kernel):
    messages = [kernel.start(code) for code in ["[1][5]", 'print("never")', 'print("never")']]
    replies = [kernel.client.get_shell_msg(timeout=PATIENCE) for _ in messages]
    assert [reply["parent_header"]["msg_id"] for reply in replies] == messages
    assert [reply["content"]["status"] for reply in replies] == ["error"] * 3
    assert replies[2]["content"]["ename"] == "Aborted"
    assert kernel.run('print("again")').text() == "again\n"


def test_nothing_of_a_cell_runs_that_does_not_check(kernel):
    result = kernel.run('print("side effect")\nlet wrong: Int = "text"')
    assert result.status == "error"
    assert result.text() == ""
    report = "\n".join(result.reply["content"]["traceback"])
    assert "line 2" in report and "^" in report


def test_a_forged_message_is_dropped_and_the_kernel_lives(kernel):
    forger = Session(key=b"another key")
    forger.send(kernel.client.shell_channel.socket, "execute_request", {"code": 'print("forged")'})
    kernel.client.shell_channel.socket.send_multipart([b"noise"])
    result = kernel.run('print("genuine")')
    assert result.text() == "genuine\n"


def test_the_history_survives_a_restart(stage, tmp_path):
    code = "let rememberedForLater = 1"
    with Kernel(KERNEL, folder=tmp_path) as first:
        first.run(code)
    with Kernel(KERNEL, folder=tmp_path) as second:
        options = dict(hist_access_type="search", pattern="*rememberedForLater*", reply=True, timeout=PATIENCE)
        history = second.client.history(output=True, **options)["content"]["history"]
        assert [entry[2] for entry in history] == [[code, None]]


def test_sockets_may_be_files(stage, tmp_path):
    with Kernel(KERNEL, folder=tmp_path, transport="ipc", ip=str(tmp_path / "socket")) as kernel:
        assert kernel.run("print(1)").text() == "1\n"


def test_encrypted_connections_work(stage, tmp_path):
    with Kernel(KERNEL, folder=tmp_path, transport_encryption="required") as kernel:
        assert kernel.manager.curve_publickey
        assert kernel.run("print(1)").text() == "1\n"


@pytest.mark.parametrize("busy", [False, True])
def test_shutdown_ends_the_process_with_success(kernel, busy):
    if busy:
        kernel.start_and_see(ENDLESS, "started")
    assert kernel.control("shutdown_request", {"restart": False}) == {"restart": False, "status": "ok"}
    assert kernel.process.wait(timeout=PATIENCE) == 0


def test_a_kernel_ends_with_the_process_that_started_it(stage, tmp_path):
    launcher = (
        "import sys, time\n"
        "from jupyter_client.manager import KernelManager\n"
        f"manager = KernelManager(kernel_name={KERNEL!r})\n"
        "manager.start_kernel()\n"
        "print(manager.provisioner.process.pid, flush=True)\n"
        "time.sleep(3600)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", launcher], stdout=subprocess.PIPE, text=True, cwd=tmp_path)
    child = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    wait_until(lambda: not _lives(child))


def _lives(process: int) -> bool:
    """Whether the process runs; one that has ended and is not yet collected does not."""
    try:
        with open(f"/proc/{process}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_memory_stays_flat_over_a_thousand_cells(kernel):
    def run_cells(count: int) -> None:
        for number in range(count):
            kernel.run(f'let text{number % 10} = String(repeating: "x", count: 1000)\nprint(text{number % 10}.count)')

    run_cells(200)
    before = kernel.resident_bytes
    run_cells(1000)
    assert kernel.resident_bytes - before < 16 << 20
