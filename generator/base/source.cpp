#include "base/source.h"

#include "base/utf8.h"

#include <algorithm>
#include <utility>

namespace mokuhyo {

SourceFile::SourceFile(std::string path, std::string text)
    : m_path(std::move(path)), m_text(std::move(text)), m_line_starts{0} {
  for (std::size_t i = 0; i < m_text.size(); ++i) {
    if (m_text[i] == '\n') {
      m_line_starts.push_back(static_cast<std::uint32_t>(i + 1));
    }
  }
}

Position SourceFile::position(std::uint32_t offset) const {
  auto const end = std::min<std::size_t>(offset, m_text.size());
  auto const after = std::upper_bound(m_line_starts.begin(), m_line_starts.end(), end);
  auto const index = static_cast<std::size_t>(after - m_line_starts.begin()) - 1;
  std::size_t const start = m_line_starts.at(index);
  auto const before = std::string_view(m_text).substr(start, end - start);
  return {static_cast<std::uint32_t>(index + 1),
          static_cast<std::uint32_t>(utf8::count(before) + 1)};
}

std::string_view SourceFile::line(std::uint32_t line) const {
  if (line == 0 || line > m_line_starts.size()) {
    return {};
  }
  std::size_t const start = m_line_starts.at(line - 1);
  auto text = std::string_view(m_text).substr(start);
  text = text.substr(0, text.find('\n'));
  if (text.ends_with('\r')) {
    text.remove_suffix(1);
  }
  return text;
}

SourceFile const& Sources::add(std::string path, std::string text) {
  auto file = std::make_unique<SourceFile>(std::move(path), std::move(text));
  std::lock_guard const lock(m_adding);
  return *m_files.emplace_back(std::move(file));
}

}  // namespace mokuhyo
