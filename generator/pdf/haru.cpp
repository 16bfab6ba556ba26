#include "pdf/haru.h"

#include <hpdf.h>
#include <hpdf_consts.h>
#include <hpdf_doc.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <hpdf_streams.h>

#include <utility>
#include <vector>

namespace mokuhyo::pdf {
namespace {

constexpr std::uint32_t object_number_mask = 0x00FFFFFF;
// Pages hang in groups of this many under the root, so that no array of kids grows too long.
constexpr HPDF_UINT pages_per_node = 64;
constexpr char const* deflate_filter = "/Filter /FlateDecode";

struct DocumentDelete {
  void operator()(HPDF_Doc_Rec* document) const { HPDF_Free(document); }
};

HPDF_BYTE const* as_bytes(std::string_view text) {
  return reinterpret_cast<HPDF_BYTE const*>(text.data());
}

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
  explicit State(Packing how);

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

  Ref manage(HPDF_Dict dict);
  void set_entries(Ref object, std::string text);
  void put_bytes(HPDF_Dict stream, std::string_view bytes);
  Ref add_page(std::string_view deflated_content);
  std::string const& written(void* object, HPDF_Stream stream);
  [[nodiscard]] std::string write_file();

  Packing packing;
  HPDF_STATUS first_failure = HPDF_OK;
  std::unique_ptr<HPDF_Doc_Rec, DocumentDelete> document;
  std::vector<std::string> entries;  // what we write into each dictionary, by number
  std::string output;                // what libharu has written of an object
};

namespace {

using State = HaruDocument::State;

/// libharu hands the document to every callback as the user data of its error record.
State& state_of(HPDF_Error error) { return *static_cast<State*>(error->user_data); }

bool is_plain_dictionary(void const* object) {
  auto const kind = static_cast<HPDF_Obj_Header const*>(object)->obj_class & HPDF_OCLASS_ANY;
  return kind == HPDF_OCLASS_DICT && static_cast<HPDF_Dict_Rec const*>(object)->stream == nullptr;
}

std::uint32_t number_of(HPDF_Dict dict) { return dict->header.obj_id & object_number_mask; }

extern "C" void record_failure(HPDF_STATUS error, HPDF_STATUS /*detail*/, void* state) {
  static_cast<State*>(state)->check(error);
}

extern "C" HPDF_STATUS append_output(HPDF_Stream stream, HPDF_BYTE const* bytes, HPDF_UINT size) {
  static_cast<State*>(stream->attr)->output.append(reinterpret_cast<char const*>(bytes), size);
  return HPDF_OK;
}

/// Called inside the angle brackets of a dictionary that is being written.
extern "C" HPDF_STATUS write_entries(HPDF_Dict dict, HPDF_Stream stream) {
  auto const& text = state_of(dict->error).entries[number_of(dict)];
  return HPDF_Stream_Write(stream, as_bytes(text), static_cast<HPDF_UINT>(text.size()));
}

}  // namespace

HaruDocument::State::State(Packing how)
    : packing(how), document(HPDF_New(record_failure, this)), entries(1) {
  if (made(document.get()) == nullptr) return;
  check(HPDF_SetPagesConfiguration(document.get(), pages_per_node));
  check(HPDF_Dict_RemoveElement(document->info, "Producer"));
  for (auto* dict : {document->catalog, document->info}) set_entries(manage(dict), {});
}

/// Lets us write what stands in `dict`, which has its number already. After a failure `dict` may be
/// gone: libharu frees what it cannot number.
Ref HaruDocument::State::manage(HPDF_Dict dict) {
  if (!ok() || made(dict) == nullptr) return {};
  dict->write_fn = write_entries;
  Ref const ref{number_of(dict)};
  if (entries.size() <= ref.number) entries.resize(ref.number + 1);
  return ref;
}

void HaruDocument::State::set_entries(Ref object, std::string text) {
  if (ok()) entries[object.number] = std::move(text);
}

void HaruDocument::State::put_bytes(HPDF_Dict stream, std::string_view bytes) {
  if (made(stream) == nullptr) return;
  check(HPDF_Stream_Write(stream->stream, as_bytes(bytes), static_cast<HPDF_UINT>(bytes.size())));
}

Ref HaruDocument::State::add_page(std::string_view deflated_content) {
  auto* const page = ok() ? made(HPDF_AddPage(document.get())) : nullptr;
  if (page == nullptr) return {};
  // libharu counts in floats and knows one set of resources a page; both are written by us.
  check(HPDF_Dict_RemoveElement(page, "MediaBox"));
  check(HPDF_Dict_RemoveElement(page, "Resources"));
  auto* const contents = static_cast<HPDF_PageAttr>(page->attr)->contents;
  set_entries(manage(contents), deflate_filter);
  put_bytes(contents, deflated_content);
  return manage(page);
}

/// The object as libharu writes it, without its number around it.
std::string const& HaruDocument::State::written(void* object, HPDF_Stream stream) {
  output.clear();
  check(HPDF_Obj_WriteValue(object, stream, nullptr));
  return output;
}

std::string HaruDocument::State::write_file() {
  auto* const stream = made(HPDF_CallbackWriter_New(document->mmgr, append_output, this));
  if (stream == nullptr) return {};
  auto const count = document->xref->entries->count;
  FileWriter file(count - 1, packing);
  for (HPDF_UINT number = 1; number < count; ++number) {
    auto* const object = HPDF_Xref_GetEntry(document->xref, number)->obj;
    auto const& body = written(object, stream);
    if (is_plain_dictionary(object)) {
      file.pack({number}, body);
    } else {
      file.write({number}, body);
    }
  }
  HPDF_Stream_Free(stream);
  return std::move(file).finish({number_of(document->catalog)}, {number_of(document->info)});
}

HaruDocument::HaruDocument(Packing packing) : m_state(std::make_unique<State>(packing)) {}
HaruDocument::~HaruDocument() = default;

Ref HaruDocument::reserve() {
  if (!m_state->ok()) return {};
  auto* const dict = m_state->made(HPDF_Dict_New(m_state->document->mmgr));
  if (dict == nullptr) return {};
  m_state->check(HPDF_Xref_Add(m_state->document->xref, dict));
  return m_state->manage(dict);
}

void HaruDocument::fill(Ref object, Dictionary const& dictionary) {
  m_state->set_entries(object, dictionary.entries());
}

Ref HaruDocument::add(Dictionary const& dictionary) {
  auto const object = reserve();
  fill(object, dictionary);
  return object;
}

Ref HaruDocument::add_stream(Dictionary const& dictionary, std::string_view bytes) {
  if (!m_state->ok()) return {};
  auto& document = *m_state->document;
  auto* const stream = m_state->made(HPDF_DictStream_New(document.mmgr, document.xref));
  auto const object = m_state->manage(stream);
  m_state->set_entries(object, dictionary.entries());
  m_state->put_bytes(stream, bytes);
  return object;
}

Ref HaruDocument::add_page(std::string_view deflated_content) {
  return m_state->add_page(deflated_content);
}

void HaruDocument::fill_catalog(Dictionary const& dictionary) {
  if (m_state->ok()) fill({number_of(m_state->document->catalog)}, dictionary);
}

void HaruDocument::fill_info(Dictionary const& dictionary) {
  if (m_state->ok()) fill({number_of(m_state->document->info)}, dictionary);
}

Result<std::string> HaruDocument::save() {
  std::string file;
  if (m_state->ok()) file = m_state->write_file();
  if (m_state->ok()) return file;
  return failure(m_state->first_failure);
}

}  // namespace mokuhyo::pdf
