#!/usr/bin/env python3
"""Opens event files with TensorBoard's own reader and says what is in them.

    tensorboard_check.py LOGDIR --scalars generator discriminator --images figure --steps 10

LOGDIR is a run's folder, such as build/logs/hw09. The exit status is 1 where a tag, a step or a picture is missing.
Needs the package `tensorboard`.
"""
import argparse
import sys

from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

PNG = b"\x89PNG\r\n\x1a\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("logdir")
    parser.add_argument("--scalars", nargs="*", default=[])
    parser.add_argument("--images", nargs="*", default=[])
    parser.add_argument("--steps", type=int, required=True, help="the number of epochs that each tag must have")
    arguments = parser.parse_args()

    # 0 keeps every event instead of a sample.
    events = EventAccumulator(arguments.logdir, size_guidance={"scalars": 0, "images": 0})
    events.Reload()
    tags = events.Tags()
    wanted_steps = list(range(1, arguments.steps + 1))
    mistakes = []

    def check(kind: str, wanted: list, read) -> None:
        for tag in wanted:
            if tag not in tags[kind]:
                mistakes.append(f"no {kind} '{tag}', only {tags[kind]}")
                continue
            found = read(tag)
            steps = [event.step for event in found]
            print(f"{kind} '{tag}': steps {steps}")
            if steps != wanted_steps:
                mistakes.append(f"{kind} '{tag}' has steps {steps} instead of {wanted_steps}")
            if kind == "images" and not all(event.encoded_image_string.startswith(PNG) for event in found):
                mistakes.append(f"'{tag}' holds something else than PNG files")

    check("scalars", arguments.scalars, events.Scalars)
    check("images", arguments.images, events.Images)
    for mistake in mistakes:
        print(f"tensorboard_check: {mistake}", file=sys.stderr)
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
