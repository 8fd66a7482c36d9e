"""Jupyter's own test suite for kernels: all of its 13 tests apply, none is skipped."""

import jupyter_kernel_test

from harness import KERNEL


class StandardTests(jupyter_kernel_test.KernelTests):
    kernel_name = KERNEL
    language_name = "swift"
    file_extension = ".swift"

    code_hello_world = 'print("hello, world")'
    code_stderr = 'warn("oh")'
    completion_samples = [
        {"text": "pri", "matches": {"print"}},
        {"text": "[3, 1].sor", "matches": {"sort", "sorted"}},
    ]
    complete_code_samples = ["1 + 2", "let text = \"a\"\nprint(text)", "func f() -> Int {\n    3\n}"]
    incomplete_code_samples = ["func f() -> Int {", "print(", "let text = \"\"\"\nabc"]
    invalid_code_samples = ["let = = 3", ")"]
    code_page_something = "?print"
    code_generate_error = "[1, 2][7]"
    code_execute_result = [
        {"code": "1 + 2", "result": "3"},
        {"code": "[1, 2].map { $0 * 2 }", "result": "[2, 4]"},
    ]
    code_display_data = [{"code": "display(Tensor.zeros([1, 8, 8, 1]))", "mime": "image/png"}]
    code_history_pattern = "1 ? 2"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "print"
    code_clear_output = "clearOutput()"


class WelcomeTests(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = KERNEL
    support_iopub_welcome = True
