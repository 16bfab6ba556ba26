#include "pack/publication.h"

#include "base/file.h"
#include "pack/pack.h"
#include "pack/pdf_maker.h"
#include "signoff/approved_form.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

/// The name of the folder at `path`, whatever way it is written [".", "a/", "a/../b"].
std::string folder_name(fs::path const& path) {
  auto whole = fs::absolute(path).lexically_normal();
  if (!whole.has_filename()) whole = whole.parent_path();
  return whole.filename().string();
}

/// A sheet's file bears the name of its folder when its own says only what it is.
std::string sheet_name(fs::path const& file) {
  auto const stem = file.stem().string();
  return stem == "sheet" || stem == "header" ? folder_name(fs::absolute(file).parent_path()) : stem;
}

Result<Publication> open_pack(fs::path const& folder, Sources& sources) {
  Diagnostics said;
  auto pack = load_pack(folder, sources).take(said);
  if (!pack) return said;
  Publication publication{folder_name(folder), std::move(pack->title), std::move(pack->publisher),
                          std::move(pack->sheets)};
  publication.print.widths = pack->widths;
  publication.print.drafts = pack->drafts;
  publication.folder = folder;
  publication.fiscal_year = std::move(pack->fiscal_year);
  publication.published = std::move(pack->date);
  publication.years = std::move(pack->years);
  publication.groups = std::move(pack->groups);
  publication.front = std::move(pack->front);
  return {std::move(publication), std::move(said)};
}

/// A sheet on its own.
Publication single(std::string name, fs::path const& sheet, fs::path const& folder) {
  Publication publication{std::move(name), {}, {}, {sheet}};
  publication.folder = folder;
  return publication;
}

Diagnostics missing(fs::path const& path, Message message, Message hint) {
  Diagnostics said;
  said.add(path_error(path, std::move(message), std::move(hint)));
  return said;
}

Result<Publication> open_folder(fs::path const& folder, Sources& sources) {
  std::error_code failed;
  if (fs::exists(folder / pack_file_name, failed)) return open_pack(folder, sources);
  if (is_sheet_folder(folder)) return single(folder_name(folder), folder, folder);
  return missing(
      folder, {"シートでも冊子でもないフォルダーです", "this folder is neither a sheet nor a pack"},
      {"header.yaml か sheet.yaml（シート）、または "
       "pack.yaml（冊子）のあるフォルダーを指定してください",
       "name a folder that holds header.yaml or sheet.yaml (a sheet) or pack.yaml (a pack)"});
}

/// All sheets in their order, each with what is to be said of it.
std::vector<Result<PrintedSheet>> read_sheets(Publication const& publication,
                                              form::SheetReader& reader, Crew const& crew) {
  return crew.make<Result<PrintedSheet>>(publication.sheets.size(), [&](std::size_t i) {
    return read_sheet(publication.sheets[i], publication, reader);
  });
}

/// A form with all that is wanted of its data.
struct FormOfYears {
  form::Form form;
  SheetYears years;
};

Result<FormOfYears> read_form(fs::path const& path, Publication const& publication,
                              form::SheetReader& reader) {
  Diagnostics said;
  auto printed = read_sheet(path, publication, reader).take(said);
  if (!printed) return said;
  FormOfYears read{std::move(printed->sheet.form), {}};
  read.years.add(printed->sheet.data);
  return {std::move(read), std::move(said)};
}

Diagnostic first_error(Diagnostics const& said) {
  auto const is_error = [](Diagnostic const& one) { return one.severity == Severity::error; };
  auto const found = std::find_if(said.items().begin(), said.items().end(), is_error);
  return found == said.items().end() ? Diagnostic() : *found;
}

}  // namespace

Result<PrintedSheet> read_sheet(fs::path const& path, Publication const& publication,
                                form::SheetReader& reader) {
  Diagnostics said;
  auto sheet = reader.read_with_data(path).take(said);
  if (!sheet) return said;
  auto form = form::printed_as(std::move(sheet->form), publication.print).take(said);
  if (!form) return said;
  sheet->form = *std::move(form);
  PrintedSheet printed{*std::move(sheet), std::nullopt, {}};
  if (!signoff::depends_on_signoffs(printed.sheet.form, path))
    return {std::move(printed), std::move(said)};
  printed.standing = signoff::standing_of(path, printed.sheet, reader.sources()).take(said);
  if (!printed.standing) return said;
  printed.obstacles = signoff::obstacles(printed.sheet.form, printed.standing->state);
  if (publication.print.refuses_drafts) said.append(printed.obstacles);
  auto const inks = publication.print.has_one_ink ? signoff::Inks::black : signoff::Inks::colored;
  printed.sheet.form = signoff::approved(std::move(printed.sheet.form), *printed.standing, inks);
  printed.sheet.sources.signoffs = printed.standing->record.span.file;
  return {std::move(printed), std::move(said)};
}

Result<Publication> find_publication(fs::path const& path, Sources& sources) {
  std::error_code failed;
  auto const kind = fs::status(path, failed).type();
  if (kind == fs::file_type::directory) return open_folder(path, sources);
  if (kind == fs::file_type::regular && path.filename() == pack_file_name) {
    auto const folder = path.parent_path();
    return open_pack(folder.empty() ? fs::path(".") : folder, sources);
  }
  if (kind == fs::file_type::not_found) {
    return missing(path, {"ファイルもフォルダーもありません", "no such file or folder"},
                   {"名前を確かめてください", "check the name"});
  }
  if (path.extension() == ".pdf") {
    return missing(path, {"PDF はシートではありません", "a PDF is no sheet"},
                   {"添付されたデータは「mokuhyo extract」で取り出せます",
                    "`mokuhyo extract` takes out the data that it carries"});
  }
  return single(sheet_name(path), path, path.parent_path());
}

Result<std::vector<form::Form>> read_forms(Publication const& publication,
                                           form::SheetReader& reader, Crew const& crew) {
  Diagnostics said;
  SheetYears years;
  std::vector<form::Form> forms;
  forms.reserve(publication.sheets.size());
  auto results = crew.make<Result<FormOfYears>>(publication.sheets.size(), [&](std::size_t i) {
    return read_form(publication.sheets[i], publication, reader);
  });
  for (auto& result : results) {
    auto read = std::move(result).take(said);
    if (!read) continue;
    years.append(std::move(read->years));
    forms.push_back(std::move(read->form));
  }
  said.append(years.doubts(publication.years));
  return {std::move(forms), std::move(said)};
}

Result<ReadSheets> read_with_data(Publication const& publication, form::SheetReader& reader,
                                  Crew const& crew) {
  Diagnostics said;
  SheetYears years;
  ReadSheets sheets;
  std::size_t index = 0;
  for (auto& read : read_sheets(publication, reader, crew)) {
    if (read.ok()) {
      auto& [form, data, sources] = read.value->sheet;
      years.add(data);
      sheets.forms.push_back(std::move(form));
      sheets.data.push_back(std::move(data));
      sheets.sources.push_back(std::move(sources));
    } else {
      sheets.faulty.push_back({index, first_error(read.diagnostics)});
    }
    said.append(std::move(read.diagnostics));
    ++index;
  }
  said.append(years.doubts(publication.years));
  return {std::move(sheets), std::move(said)};
}

Result<Rendered> render(Publication const& publication, layout::LaidOutForms forms,
                        font::Library const& fonts, Printing const& printing) {
  auto const hand_over = [&](layout::TakeForms const& take) {
    take(std::move(forms));
    return Diagnostics();
  };
  return render({publication, hand_over}, fonts, printing);
}

Result<Rendered> render(Publication const& publication, std::vector<form::Form> const& forms,
                        font::Library const& fonts, Printing const& printing) {
  auto const lay_out = [&](layout::TakeForms const& take) {
    return layout::lay_out_in_turn(forms, fonts, printing.workers, take);
  };
  return render({publication, lay_out}, fonts, printing);
}

}  // namespace mokuhyo::pack
