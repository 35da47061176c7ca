package service

import "testing"

// TestDemo looks at one demonstration, which takes long to make, in several ways.
func TestDemo(t *testing.T) {
	t.Parallel()
	each(t, func(t *testing.T, w *world) {
		must(t, second(w.SeedDemo(as(t, operator("")))))
		workspace := want(w.store.WorkspaceBySlug(t.Context(), demoWorkspaceSlug))(t)
		t.Run("conversions", func(t *testing.T) { demoHasConversions(t, w, workspace) })
		t.Run("tags and partners", func(t *testing.T) { demoHasTagsAndPartners(t, w, workspace) })
	})
}
