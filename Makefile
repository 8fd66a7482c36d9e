# make run           train the candles of notebooks/hw09.ipynb in batch (installs and builds what is missing)
# make test          every test: Swift, then real Jupyter clients against the kernel
# make test-browser  hw09 in a real JupyterLab in headless Chromium
# make install       register the kernel with Jupyter for this user
# make reference     Docs/language.md anew, from the language's tables
# make lint          the formatter's opinion
# make clean         remove what was built

SWIFT_BUILD := swift build -c release
BIN := .build/release
PYTHON := .venv/bin/python

.PHONY: run build test test-swift test-jupyter test-browser install reference lint clean libraries

run: build
	$(BIN)/nbrun notebooks/hw09.ipynb

build: libraries
	$(SWIFT_BUILD)

libraries:
	@Scripts/install-libraries

install: build
	$(BIN)/swift-gan-kernel install --user

# Tests are built in the configuration that ships: one build serves `run` and `test`.
test: test-swift test-jupyter

test-swift: libraries
	$(SWIFT_BUILD) --build-tests
	swift test -c release --skip-build

test-jupyter: build $(PYTHON)
	SWIFTGAN_BIN=$(BIN) $(PYTHON) -m pytest Tests/Integration --ignore Tests/Integration/browser

test-browser: build $(PYTHON)
	@Scripts/install-libraries chromium
	SWIFTGAN_BIN=$(BIN) $(PYTHON) -m pytest Tests/Integration/browser

$(PYTHON): Tests/Integration/requirements.txt
	@Scripts/install-libraries python3-venv
	python3 -m venv .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/Integration/requirements.txt
	@touch $(PYTHON)

reference: build
	$(BIN)/nbrun reference > build/language.md && mv build/language.md Docs/language.md

lint:
	git ls-files -z '*.swift' ':!Tests/CellLanguageTests/Differential/*/*' ':!Tests/*/Messages/*' ':!*.pb.swift' \
	    | xargs -0 swift format lint --strict --configuration .swift-format

clean:
	rm -rf .build .venv build
