# Everything here is a short name for a command that also works without make.
.DEFAULT_GOAL := help
.PHONY: help run test test-revocation chaos load fuzz check generate console bench bench-analytics timing build release reproduce

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  \1\t\2/' | expand -t 20

run: ## run the program with a demonstration
	go run ./cmd/hoko serve --demo

test: ## run every test and check that this machine can run
	go run ./internal/check

test-revocation: ## end 50 keys in each of twelve ways under load, with a table of what came too late
	HOKO_REVOCATION_ROUNDS=50 go test ./cmd/hoko -run '^TestRevocation' -count 1 -timeout 30m -v

chaos: ## let everything break under load, each in turn, with a table of what was lost; HOKO_CHAOS_ROUNDS=1 for less
	HOKO_CHAOS_ROUNDS=$(or $(HOKO_CHAOS_ROUNDS),12) go test ./internal/chaos -run '^TestChaos' -count 1 -timeout 60m -v

load: ## find out what this machine can do and ask 70 % of it for ten minutes, then three times as much, on both databases (half an hour); HOKO_LOAD_TIME=2m for less
	HOKO_LOAD_TIME=$(or $(HOKO_LOAD_TIME),10m) go test ./internal/chaos -run '^TestLoad' -count 1 -timeout 90m -v

FUZZ_TIME ?= 2m
FUZZ_PARALLEL ?= 1

# Before Go 1.27 the end of the time can count as a failure (go.dev/issue/75804): of a real one, the input is told.
fuzz: ## look for what breaks each parser and door, one after the other, and list how often each ran; FUZZ_TIME=10s for less
	@grep -rEo --include='*_test.go' --exclude-dir=node_modules '^func Fuzz[A-Za-z0-9]+' . | sed -E 's#/[^/]*:func # #' | sort | \
		while read -r folder name; do \
			go test "$$folder" -run '^$$' -fuzz "^$$name\$$" -fuzztime $(FUZZ_TIME) -fuzzminimizetime 10x -parallel $(FUZZ_PARALLEL) 2>&1 | \
				awk -v what="$$folder $$name" '/execs: /{ran = $$0; sub(/.*execs: /, "", ran); sub(/ .*/, "", ran); next} {said = said $$0 "\n"} /^(--- )?FAIL/{failed = 1} \
					/^ +context deadline exceeded$$/{late = 1} /--- FAIL: .*\/|Failing input/{found = 1} \
					END {if (late && !found) failed = 0; printf "%-50s %12s %s\n", what, ran, failed ? "FAILED" : "held"; if (failed) printf "%s", said; exit failed}' || exit 1; \
		done

check: ## lint and vet the Go code
	go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0 run ./...

generate: ## make the generated GraphQL code and the generated parts of the README anew
	go tool gqlgen generate
	go test ./graph ./server/rest ./cmd/hoko -run 'Golden|Readme' -update

console: ## build the web console into frontend/dist
	cd frontend && npm ci --no-audit --no-fund && npm run build

BENCH_COUNT ?= 1

bench: ## measure the bars, each against a floor in the same run, and what operations cost as links grow; BENCH_COUNT=5 for the spread, HOKO_BENCH_LINKS=1000,10000,100000,1000000 for more growth
	go test ./internal/bench -run '^$$' -bench . -skip 'Analytics|Timing' -benchtime 1x -count $(BENCH_COUNT) -timeout 6h

bench-analytics: ## measure analytics over five million clicks, and draining; HOKO_BENCH_CLICKS=500000,1000000,5000000,10000000 for growth, HOKO_BENCH_FOLDER and HOKO_BENCH_POSTGRES to keep what was filled
	go test ./service -run '^$$' -bench Drain -benchtime 5x
	go test ./internal/bench -run '^$$' -bench Analytics -benchtime 1x -timeout 2h

timing: ## measure whether the time of an answer tells which API keys there are
	go test ./internal/bench -run '^$$' -bench TimingOfKeys -benchtime 1x

# What a release is called.
VERSION = $(shell git describe --tags --always --dirty)

build: ## build the program into bin/hoko
	CGO_ENABLED=0 go build -trimpath -o bin/hoko ./cmd/hoko

release: ## build the program for Linux and macOS into bin/release, with checksums and a list of what it is made of; VERSION=v1.2.3 for its name
	mkdir -p bin && rm -rf bin/release
	go run ./internal/release -version "$(VERSION)" -out bin/release

reproduce: release ## build the release again, from a copy of the commit elsewhere and with an empty cache, and compare the bytes
	copy=$$(mktemp -d) && trap 'rm -rf "$$copy"' EXIT && git archive --prefix=src/ HEAD | tar -x -C "$$copy" && \
		(cd "$$copy/src" && GOCACHE="$$copy/cache" go run ./internal/release -version "$(VERSION)" -out "$$copy/release") && \
		diff bin/release/SHA256SUMS "$$copy/release/SHA256SUMS" && echo "both releases have the same bytes"
