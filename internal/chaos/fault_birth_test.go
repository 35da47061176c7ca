package chaos

import (
	"net/http"
	"path/filepath"
	"testing"

	"github.com/hoko-to/hoko/db/dbtest"
)

func loseFirstPowerOnSQLite(t *testing.T) outcome {
	t.Helper()
	return loseFirstPower(t)
}

func loseFirstPowerOnPostgres(t *testing.T) outcome {
	t.Helper()
	return loseFirstPower(t, "HOKO_DATABASE="+dbtest.EmptyPostgresURL(t))
}

// loseFirstPower cuts the power at the moment at which the first key of a new
// installation was printed: the key works afterwards.
func loseFirstPower(t *testing.T, env ...string) (result outcome) {
	t.Helper()
	if lacks := lacksDisk(); lacks != "" {
		t.Skip("LEFT OUT: ", lacks)
	}
	d := newDisk(t)
	p := newProgram(t, append(env, "HOKO_DATA="+filepath.Join(d.folder, "data"))...)
	p.command("workspace", "create", "--slug", "acme", "--name", "Acme")
	secret := p.command("key", "create", "--workspace", "acme", "--name", "first", "--scopes", "all")
	d.losePower()
	d.getPower()
	p.start()
	result.answered = 1
	if a := p.settled(useOf(secret, 0)); a.status != http.StatusOK {
		t.Errorf("the first key was answered %d %s", a.status, a.reason)
		result.lost = 1
	}
	p.kill()
	return result
}
