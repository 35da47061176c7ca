// Package bench measures what the program promises about speed, each figure
// against a floor that runs on the same machine in the same run: machines are
// noisy, ratios are not. It holds benchmarks only; make bench runs them.
package bench
