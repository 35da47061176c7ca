package docs

import (
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"

	"github.com/yuin/goldmark"
)

// contents is the file that lists the guides. It is written as llms.txt is: a
// title, a summary, and lists of links under headings.
const contents = "README.md"

// Where the guides say that the program is. On the pages it is where the program
// really is.
const (
	exampleDomain = "127.0.0.1:8080"
	exampleURL    = "http://" + exampleDomain
)

var (
	errNoChapter = errors.New("docs: a page is listed before the first heading")
	errUnlisted  = errors.New("docs: not in the list of guides")
)

// book is all of the documentation, in the order of reading.
type book struct {
	preface  string // the list of guides as it is written
	chapters []*chapter
	pages    []*page
	leaves   []*page           // that the list leaves out: one for each code
	site     string            // base URL
	places   *strings.Replacer // of the examples' addresses
}

// chapter is a heading of the list of guides and the pages under it.
type chapter struct {
	Title string
	Pages []*page
}

func newBook(o Options) (*book, error) {
	b := &book{
		site:   o.Site.URL(""),
		places: strings.NewReplacer(exampleURL, o.Site.URL(""), exampleDomain, o.Site.Domain()),
	}
	if err := b.readContents(o.Guides); err != nil {
		return nil, err
	}
	if err := b.checkListed(o.Guides); err != nil {
		return nil, err
	}
	parts, err := newGenerated(o)
	if err != nil {
		return nil, err
	}
	md := newMarkdown(o.Site.Path())
	for _, p := range b.pages {
		if err := b.read(p, o.Guides, parts, md); err != nil {
			return nil, fmt.Errorf("docs: %s: %w", p.slug, err)
		}
	}
	return b, b.addErrorPages(md)
}

var (
	chapterLine = regexp.MustCompile(`^## (.+)$`)
	pageLine    = regexp.MustCompile(`^- \[(.+)\]\((.+)\.md\): (.+)$`)
)

// readContents reads which pages there are.
func (b *book) readContents(guides fs.FS) error {
	text, err := fs.ReadFile(guides, contents)
	if err != nil {
		return err
	}
	b.preface = b.places.Replace(string(text))
	for line := range strings.Lines(b.preface) {
		line = strings.TrimSpace(line)
		if match := chapterLine.FindStringSubmatch(line); match != nil {
			b.chapters = append(b.chapters, &chapter{Title: match[1]})
		}
		match := pageLine.FindStringSubmatch(line)
		if match == nil {
			continue
		}
		if len(b.chapters) == 0 {
			return errNoChapter
		}
		p := &page{Label: match[1], slug: match[2], Summary: match[3], first: len(b.pages) == 0}
		last := b.chapters[len(b.chapters)-1]
		last.Pages = append(last.Pages, p)
		b.pages = append(b.pages, p)
	}
	return nil
}

// checkListed makes sure that no guide is forgotten in the list.
func (b *book) checkListed(guides fs.FS) error {
	files, err := fs.Glob(guides, "*.md")
	for _, name := range files {
		slug := strings.TrimSuffix(name, ".md")
		if name != contents && !slices.ContainsFunc(b.pages, func(p *page) bool { return p.slug == slug }) {
			err = errors.Join(err, fmt.Errorf("%w: %s", errUnlisted, name))
		}
	}
	return err
}

func (b *book) read(p *page, guides fs.FS, parts generated, md goldmark.Markdown) error {
	text, err := fs.ReadFile(guides, p.slug+".md")
	if err != nil {
		return err
	}
	written, err := parts.fill(b.places.Replace(string(text)))
	if err != nil {
		return err
	}
	p.markdown = []byte(written)
	return p.render(md)
}
