#include "preview/note.h"

namespace mokuhyo::preview {
namespace {

Note note_of(Diagnostic const& diagnostic) {
  Note note{diagnostic.severity, diagnostic.message, diagnostic.hint,
            std::string(path_of(diagnostic)), std::nullopt};
  if (diagnostic.span.file != nullptr) note.place = place_of(diagnostic.span);
  return note;
}

}  // namespace

std::vector<Note> notes_of(Diagnostics const& said) {
  std::vector<Note> notes;
  for (auto const& diagnostic : said.sorted()) notes.push_back(note_of(diagnostic));
  return notes;
}

}  // namespace mokuhyo::preview
