#include "input/canonical.h"

namespace mokuhyo::input {
namespace {

class Writer {
 public:
  void write(Value const& value) {
    append_measured(m_bytes, value.tag);
    std::visit(*this, value.data);
  }

  void operator()(Scalar const& scalar) {
    m_bytes += scalar.style == ScalarStyle::null ? '~' : '=';
    append_measured(m_bytes, scalar.text);
  }

  void operator()(Sequence const& sequence) {
    m_bytes.append("[").append(std::to_string(sequence.items.size())).append(" ");
    for (auto const& item : sequence.items) write(item);
  }

  void operator()(Mapping const& mapping) {
    m_bytes.append("{").append(std::to_string(mapping.entries.size())).append(" ");
    for (auto const& entry : mapping.entries) {
      append_measured(m_bytes, entry.key);
      write(entry.value);
    }
  }

  [[nodiscard]] std::string take() { return std::move(m_bytes); }

 private:
  std::string m_bytes;
};

}  // namespace

std::string canonical(Value const& value) {
  Writer writer;
  writer.write(value);
  return writer.take();
}

void append_measured(std::string& bytes, std::string_view text) {
  bytes.append(std::to_string(text.size())).append(":").append(text);
}

}  // namespace mokuhyo::input
