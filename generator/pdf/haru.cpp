#include "pdf/haru.h"

#include <hpdf.h>
#include <hpdf_consts.h>
#include <hpdf_doc.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <hpdf_streams.h>

#include <unordered_map>
#include <utility>

namespace mokuhyo::pdf {
namespace {

constexpr std::uint32_t object_number_mask = 0x00FFFFFF;
// Pages hang in groups of this many under the root, so that no array of kids grows too long.
constexpr HPDF_UINT pages_per_node = 64;
constexpr std::string_view end_of_stream = "\nendstream";

struct DocumentDelete {
  void operator()(HPDF_Doc_Rec* document) const { HPDF_Free(document); }
};

struct StreamDelete {
  void operator()(HPDF_Stream_Rec* stream) const { HPDF_Stream_Free(stream); }
};

HPDF_BYTE const* as_bytes(std::string_view text) {
  return reinterpret_cast<HPDF_BYTE const*>(text.data());
}

Dictionary deflate_filter() { return Dictionary().name("Filter", "FlateDecode"); }

Diagnostics failure(HPDF_STATUS status) {
  auto const code = std::to_string(status);
  Diagnostic diagnostic;
  diagnostic.message = {"PDF を組み立てられません（libharu の状態 " + code + "）",
                        "the PDF cannot be put together (libharu status " + code + ")"};
  diagnostic.hint = {"メモリの空きを確かめてください", "see whether there is memory left"};
  diagnostic.machine_fault = true;
  Diagnostics said;
  said.add(std::move(diagnostic));
  return said;
}

}  // namespace

struct HaruDocument::State {
  explicit State(Packing packing);

  /// Remembers the first thing that failed. libharu's functions pass over everything after it.
  void check(HPDF_STATUS status) {
    if (first_failure == HPDF_OK) first_failure = status;
  }
  template <class T>
  T* made(T* object) {
    check(object != nullptr ? HPDF_OK : HPDF_FAILD_TO_ALLOC_MEM);
    return object;
  }
  [[nodiscard]] bool ok() const { return first_failure == HPDF_OK; }

  [[nodiscard]] Ref take_numbers(std::uint32_t count) const;
  Ref manage(HPDF_Dict dict);
  void fill(Ref object, Dictionary const& dictionary);
  void write_stream(HPDF_Dict stream, std::string_view bytes);
  HPDF_Page new_page(Side side);
  PageRefs add_page(std::string_view deflated_content, Side side);
  std::string const& written(void* object);
  void pack_dictionaries();

  HPDF_STATUS first_failure = HPDF_OK;
  std::unique_ptr<HPDF_Doc_Rec, DocumentDelete> document;
  HPDF_Page first_at_back = nullptr;
  std::unique_ptr<HPDF_Stream_Rec, StreamDelete> output_stream;
  std::string output;  // what libharu has written of an object
  // What we write into the dictionaries that libharu holds, by their numbers.
  std::unordered_map<std::uint32_t, std::string> entries;
  FileWriter file;
};

namespace {

using State = HaruDocument::State;

/// libharu hands the document to every callback as the user data of its error record.
State& state_of(HPDF_Error error) { return *static_cast<State*>(error->user_data); }

bool is_plain_dictionary(void const* object) {
  auto const kind = static_cast<HPDF_Obj_Header const*>(object)->obj_class & HPDF_OCLASS_ANY;
  return kind == HPDF_OCLASS_DICT && static_cast<HPDF_Dict_Rec const*>(object)->stream == nullptr;
}

std::uint32_t number_of(void const* object) {
  return static_cast<HPDF_Obj_Header const*>(object)->obj_id & object_number_mask;
}

extern "C" void record_failure(HPDF_STATUS error, HPDF_STATUS /*detail*/, void* state) {
  static_cast<State*>(state)->check(error);
}

extern "C" HPDF_STATUS append_output(HPDF_Stream stream, HPDF_BYTE const* bytes, HPDF_UINT size) {
  static_cast<State*>(stream->attr)->output.append(reinterpret_cast<char const*>(bytes), size);
  return HPDF_OK;
}

/// Called inside the angle brackets of a dictionary that is being written.
extern "C" HPDF_STATUS write_entries(HPDF_Dict dict, HPDF_Stream stream) {
  auto const& text = state_of(dict->error).entries.at(number_of(dict));
  return HPDF_Stream_Write(stream, as_bytes(text), static_cast<HPDF_UINT>(text.size()));
}

}  // namespace

HaruDocument::State::State(Packing packing)
    : document(HPDF_New(record_failure, this)), file(packing, [this] { return take_numbers(1); }) {
  if (made(document.get()) == nullptr) return;
  output_stream.reset(made(HPDF_CallbackWriter_New(document->mmgr, append_output, this)));
  check(HPDF_SetPagesConfiguration(document.get(), pages_per_node));
  check(HPDF_Dict_RemoveElement(document->info, "Producer"));
  for (auto* dict : {document->catalog, document->info}) static_cast<void>(manage(dict));
}

/// Numbers of ours: libharu's next object is numbered as if its table began later by as many.
Ref HaruDocument::State::take_numbers(std::uint32_t count) const {
  if (!ok()) return {};
  auto& table = *document->xref;
  Ref const first{table.start_offset + table.entries->count};
  table.start_offset += count;
  return first;
}

/// Lets us write what stands in `dict`, which has its number already. After a failure `dict` may be
/// gone: libharu frees what it cannot number.
Ref HaruDocument::State::manage(HPDF_Dict dict) {
  if (!ok() || made(dict) == nullptr) return {};
  dict->write_fn = write_entries;
  Ref const ref{number_of(dict)};
  entries.try_emplace(ref.number);
  return ref;
}

void HaruDocument::State::fill(Ref object, Dictionary const& dictionary) {
  if (!ok()) return;
  auto const held = entries.find(object.number);
  if (held != entries.end()) {
    held->second = dictionary.entries();
  } else {
    file.pack(object, dictionary);
  }
}

/// Writes a stream that has its entries, and its length, which libharu keeps as an object of its
/// own; lets go what they held. To libharu the stream is empty: it would copy the bytes twice.
void HaruDocument::State::write_stream(HPDF_Dict stream, std::string_view bytes) {
  Ref const object{number_of(stream)};
  auto text = written(stream);
  if (!ok()) return;
  text.insert(text.size() - end_of_stream.size(), bytes);
  file.write(object, text);
  auto* const length = HPDF_Dict_GetItem(stream, "Length", HPDF_OCLASS_NUMBER);
  if (made(length) != nullptr) file.write({number_of(length)}, std::to_string(bytes.size()));
  entries.erase(object.number);
}

HPDF_Page HaruDocument::State::new_page(Side side) {
  if (!ok()) return nullptr;
  bool const is_inserted = side == Side::front && first_at_back != nullptr;
  auto* const page = made(is_inserted ? HPDF_InsertPage(document.get(), first_at_back)
                                      : HPDF_AddPage(document.get()));
  if (side == Side::back && first_at_back == nullptr) first_at_back = page;
  return page;
}

PageRefs HaruDocument::State::add_page(std::string_view deflated_content, Side side) {
  auto* const page = new_page(side);
  if (page == nullptr) return {};
  // libharu counts in floats and knows one content and one set of resources a page; all are written
  // by us.
  for (auto const* key : {"MediaBox", "Resources", "Contents"})
    check(HPDF_Dict_RemoveElement(page, key));
  auto* const stream = static_cast<HPDF_PageAttr>(page->attr)->contents;
  auto const content = manage(stream);
  fill(content, deflate_filter());
  if (ok()) write_stream(stream, deflated_content);
  return {manage(page), content};
}

/// The object as libharu writes it, without its number around it.
std::string const& HaruDocument::State::written(void* object) {
  output.clear();
  check(HPDF_Obj_WriteValue(object, output_stream.get(), nullptr));
  return output;
}

/// What libharu still holds: the catalogue and what belongs to pages.
void HaruDocument::State::pack_dictionaries() {
  auto* const objects = document->xref->entries;
  for (HPDF_UINT i = 1; i < objects->count; ++i) {
    auto* const object = static_cast<HPDF_XrefEntry>(HPDF_List_ItemAt(objects, i))->obj;
    if (is_plain_dictionary(object)) file.pack({number_of(object)}, written(object));
  }
}

HaruDocument::HaruDocument(Packing packing) : m_state(std::make_unique<State>(packing)) {}
HaruDocument::~HaruDocument() = default;

Ref HaruDocument::reserve(std::uint32_t count) { return m_state->take_numbers(count); }

void HaruDocument::fill(Ref object, Dictionary const& dictionary) {
  m_state->fill(object, dictionary);
}

Ref HaruDocument::add(Dictionary const& dictionary) {
  auto const object = reserve();
  fill(object, dictionary);
  return object;
}

Ref HaruDocument::add_stream(Dictionary const& dictionary, std::string_view bytes) {
  if (!m_state->ok()) return {};
  auto& document = *m_state->document;
  auto* const stream = HPDF_DictStream_New(document.mmgr, document.xref);
  auto const object = m_state->manage(stream);
  fill(object, dictionary);
  if (m_state->ok()) m_state->write_stream(stream, bytes);
  return object;
}

Ref HaruDocument::add_deflated(std::string_view bytes) {
  return add_stream(deflate_filter(), bytes);
}

PageRefs HaruDocument::add_page(std::string_view deflated_content, Side side) {
  return m_state->add_page(deflated_content, side);
}

void HaruDocument::fill_catalog(Dictionary const& dictionary) {
  if (m_state->ok()) fill({number_of(m_state->document->catalog)}, dictionary);
}

void HaruDocument::fill_info(Dictionary const& dictionary) {
  if (m_state->ok()) fill({number_of(m_state->document->info)}, dictionary);
}

Result<std::string> HaruDocument::save() && {
  auto& state = *m_state;
  if (state.ok()) state.pack_dictionaries();
  if (!state.ok()) return failure(state.first_failure);
  auto& document = *state.document;
  return std::move(state.file).finish({number_of(document.catalog)}, {number_of(document.info)});
}

}  // namespace mokuhyo::pdf
