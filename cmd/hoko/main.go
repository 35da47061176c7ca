// Command hoko is the whole program: the server and the commands that work on
// its database directly, also beside a running server.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/alecthomas/kong"
)

// commands is the command line: the settings, which every command shares, and
// one field for each command.
type commands struct {
	settings `group:"Settings"`

	Serve     serveCommand     `cmd:"" default:"withargs" help:"Run the server (the default)."`
	Migrate   migrateCommand   `cmd:"" help:"Bring the database up to date and exit."`
	Workspace workspaceCommand `cmd:"" help:"Manage workspaces."`
	User      userCommand      `cmd:"" help:"Manage accounts."`
	Key       keyCommand       `cmd:"" help:"Manage API keys."`
	Pepper    pepperCommand    `cmd:"" help:"Manage the secrets that API keys are hashed with."`
	Rollup    rollupCommand    `cmd:"" help:"Manage the sums that are kept of clicks."`
	Import    importCommand    `cmd:"" help:"Bring data in from files."`
	Export    exportCommand    `cmd:"" help:"Write a list of a workspace as CSV to standard output."`
	Seed      seedCommand      `cmd:"" help:"Fill an empty database."`
	Backup    backupCommand    `cmd:"" help:"Write a consistent copy of the SQLite database, also beside a running server."`
	Restore   restoreCommand   `cmd:"" help:"Put a copy of the database in place, and end again what has ended since."`
	Health    healthCommand    `cmd:"" help:"Ask the server on this machine whether it is ready."`
	Version   versionCommand   `cmd:"" help:"Print the version."`
}

// output is where a command writes what it was asked for. Everything else goes
// to the log, on standard error.
type output struct{ io.Writer }

func main() {
	gatherGarbage()
	os.Exit(execute(surroundings{now: time.Now}))
}

// surroundings are what the program takes from outside besides its settings, and
// nobody but a test changes.
type surroundings struct {
	now            func() time.Time
	passwordMemory uint32 // as in service.Options
}

// execute does what the command line says and returns the exit code.
func execute(s surroundings) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, s, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "hoko:", explain(err))
		return 1
	}
	return 0
}

// run performs one command. It reads the environment only through the settings,
// so that a test can run the whole program.
func run(ctx context.Context, s surroundings, args []string, stdout, stderr io.Writer) error {
	var line commands
	parser, err := newParser(&line, stdout, stderr)
	if err != nil {
		return err
	}
	command, err := parser.Parse(args)
	if err != nil {
		return fmt.Errorf("%w\nhoko --help describes the commands and settings", err)
	}
	program, err := newProgram(&line.settings, s, stderr)
	if err != nil {
		return err
	}
	program.unknown = unknownSettings(os.Environ(), parser.Model.Flags)
	command.BindTo(ctx, (*context.Context)(nil))
	return command.Run(program, output{stdout})
}

func newParser(line *commands, stdout, stderr io.Writer) (*kong.Kong, error) {
	return kong.New(line,
		kong.Name("hoko"),
		kong.Description("Short links that record every click, behind one API."),
		kong.Writers(stdout, stderr),
	)
}
