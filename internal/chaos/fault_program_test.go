package chaos

import "math/rand/v2"

// killOne kills one program under load, while the others, if there are any, go on.
func killOne(h *house) {
	p := h.programs[rand.IntN(len(h.programs))]
	p.kill()
	p.start()
}

// killAll kills all programs at the same time.
func killAll(h *house) {
	for _, p := range h.programs {
		p.kill()
	}
	for _, p := range h.programs {
		p.launch()
	}
	for _, p := range h.programs {
		await(h.t, "ready", p.isReady, p.printed.String)
	}
}
