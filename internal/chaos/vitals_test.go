package chaos

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// vital is what a program says of itself at a moment.
type vital struct{ goroutines, resident, heap float64 }

// vitals are those of a program while it is under load.
type vitals struct {
	program *program
	seen    []vital
}

// watch looks every second until ctx ends.
func (v *vitals) watch(ctx context.Context) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if now, ok := v.program.vital(ctx); ok {
				v.seen = append(v.seen, now)
			}
		}
	}
}

// vital reads the metrics of the program.
func (p *program) vital(ctx context.Context) (v vital, ok bool) {
	a := send(ctx, p.metrics, request{method: http.MethodGet, path: "/metrics"})
	for lines := bufio.NewScanner(bytes.NewReader(a.body)); lines.Scan(); {
		name, text, _ := strings.Cut(lines.Text(), " ")
		value, err := strconv.ParseFloat(text, 64)
		if err != nil {
			continue
		}
		switch name {
		case "go_goroutines":
			v.goroutines = value
		case "process_resident_memory_bytes":
			v.resident = value / (1 << 20)
		case "go_memstats_heap_inuse_bytes":
			v.heap = value / (1 << 20)
		}
	}
	return v, a.status == http.StatusOK
}

// fifth returns the medians of the second or of the last fifth of the time: in
// the first one, caches and pools are filled.
func (v *vitals) fifth(n int) vital {
	part := v.seen[len(v.seen)*(n-1)/5 : len(v.seen)*n/5]
	return vital{
		goroutines: median(part, func(v vital) float64 { return v.goroutines }),
		resident:   median(part, func(v vital) float64 { return v.resident }),
		heap:       median(part, func(v vital) float64 { return v.heap }),
	}
}

func median(part []vital, of func(vital) float64) float64 {
	if len(part) == 0 {
		return 0
	}
	values := make([]float64, len(part))
	for i, v := range part {
		values[i] = of(v)
	}
	slices.Sort(values)
	return values[len(values)/2]
}

func (v vital) String() string {
	return fmt.Sprintf("%.0f goroutines, %.0f MB resident, %.0f MB heap", v.goroutines, v.resident, v.heap)
}

// grew reports whether the program took more and more of something.
func (v *vitals) grew() bool {
	early, late := v.fifth(2), v.fifth(5)
	return late.goroutines > early.goroutines*1.5+100 || late.resident > early.resident*1.3+64 || late.heap > early.heap*1.5+64
}
