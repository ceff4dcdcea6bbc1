"""Workbooks as teams have them, with what each of their columns is and what must be read of them, both by hand."""

L = [
    "Publish who really owns each company that wins a public contract, and keep it current.",
    "Give local groups a say before a service is changed, not afterwards, and tell them why.",
    "Put all consultations of all departments in one place, with their answers and what came of them.",
    "Train officials to release data in open formats, and name somebody in each department for it.",
]

BOOKS = []


def book(name, how, sheets, forum, note):
    BOOKS.append(dict(name=name, how=how, sheets=sheets, forum=forum, note=note))


def sheet(name, rows, tables, **more):
    return dict(name=name, rows=rows, tables=tables, **more)


def table(is_, header, columns, unread="", ask=None, **more):
    return {"is": is_, "headerRow": header, "columns": columns, "unread": list(unread), "ask": ask or {}, **more}


# 1 A title, a note and a logo's space above; officers' own columns.
book("correspondence-log", "openpyxl", [sheet("Correspondence", [
    ["Open Government correspondence log"], ["OFFICIAL – do not circulate"], [],
    ["Case ID", "Date rec'd", "Correspondent", "Company / charity", "Contact address", "Their ask", "Policy area", "Drafted by", "Reply due"],
    ["OG-001", "D2023-05-02", "A. Walker", "Citizens' Forum", "a.walker@example.gov.uk", L[0], "Anti-corruption", "JB", "D2023-05-30"],
    ["OG-002", "D2023-05-04", "B. Yusuf", "", "b.yusuf@example.org", L[1], "Health", "JB", "D2023-06-01"],
    ["OG-003", "D2023-05-09", "C. Reid", "Data Trust", "c.reid@example.com", L[2], "Anti-corruption", "", "D2023-06-06"],
], [table("Submissions", 4, {"A": "Ref", "B": "Received", "C": "Name", "D": "Organisation", "E": "Email", "F": "Submission", "G": "Theme"}, "HI")], merge=["A1:I1"])],
    {"submissions": [
        {"ref": "OG-001", "received": "2023-05-02", "theme": "Anti-corruption", "submission": L[0], "email": "a.walker@example.gov.uk"},
        {"ref": "OG-002", "received": "2023-05-04", "theme": "Health", "submission": L[1], "name": "B. Yusuf"},
        {"ref": "OG-003", "received": "2023-05-09", "theme": "Anti-corruption", "submission": L[2], "organisation": "Data Trust"}]},
    "a title and a note above")

# 2 Written dates, a yes and no for publication, a hidden working column.
book("dublin-consultation", "openpyxl", [sheet("Replies", [
    ["Ref. No.", "wk", "Date of receipt", "Body represented", "Thematic heading", "Sub-heading", "Consent to publish", "Text of reply"],
    ["24/001", 18, "2 May 2023", "Irish Open Data Group", "Digital", "Open data", "Yes", L[3]],
    ["24/002", 18, "4 May 2023", "Transparency Trust", "Integrity", "Lobbying", "No", L[0]],
    ["24/003", 19, "9 May 2023", "", "Digital", "Open data", "No", L[2]],
], [table("Submissions", 1, {"A": "Ref", "C": "Received", "D": "Organisation", "E": "Theme", "F": "Sub-theme", "G": "May publish", "H": "Submission"}, "B")], hide=["B"])],
    {"submissions": [
        {"ref": "24/001", "received": "2023-05-02", "theme": "Digital", "subTheme": "Open data", "mayPublish": "Name and text"},
        {"ref": "24/002", "received": "2023-05-04", "theme": "Integrity", "subTheme": "Lobbying", "mayPublish": "Nothing"},
        {"ref": "24/003", "received": "2023-05-09", "theme": "Digital", "subTheme": "Open data", "mayPublish": "Nothing"}]},
    "a hidden working column")

# 3 Letters for ratings, a total at the foot.
book("scotland-rag", "openpyxl", [sheet("RAG", [
    ["Area of work", "RAG", "No. of proposals", "Officials' assessment"],
    ["Health", "G", 4, "Much of it is under way already."],
    ["Transport", "A", 3, "Parts of it need money that is not there yet."],
    ["Housing", "R", 2, "It is a matter for councils."],
    ["Total", "", 9, ""],
], [table("Assessments", 1, {"A": "Theme", "B": "Rating", "C": "Relevant submissions", "D": "Analysis"})])],
    {"assessments": [
        {"theme": "Health", "rating": "Green", "relevantSubmissions": 4, "analysis": "Much of it is under way already."},
        {"theme": "Transport", "rating": "Amber", "relevantSubmissions": 3},
        {"theme": "Housing", "rating": "Red", "relevantSubmissions": 2}]},
    "letters for ratings, a total at the foot")

# 4 Commitments of a plan, two lines in a cell.
book("canberra-commitments", "openpyxl", [sheet("NAP4", [
    ["Fourth National Action Plan: state of play"], [],
    ["#", "Commitment", "Lead agency", "Civil society co-lead", "What will be delivered", "Progress to date", "On track?", "As at", "Budget ($k)"],
    [1, "Open contracting", "Finance", "Contracts Watch", "A register\nA dashboard", "The register is live.", "On track", "D2023-06-01", 40],
    [2, "Beneficial ownership", "Treasury", "Ownership Now", "A public register", "A bill was introduced.", "Delayed", "D2023-06-01", 10],
], [table("Commitments", 3, {"A": "Number", "B": "Title", "C": "Government lead", "D": "Civil society lead", "E": "Objectives", "F": "Update", "H": "Updated on"}, "I", {"G": ["Status"]})])],
    {"commitments": [
        {"number": 1, "title": "Open contracting", "governmentLead": "Finance", "civilSocietyLead": "Contracts Watch", "objectives": ["A register", "A dashboard"], "update": "The register is live.", "updatedOn": "2023-06-01"},
        {"number": 2, "title": "Beneficial ownership", "governmentLead": "Treasury", "civilSocietyLead": "Ownership Now", "objectives": ["A public register"], "update": "A bill was introduced.", "updatedOn": "2023-06-01"}]},
    "two rows of title, lines within a cell")

# 5 Two rows of headers, the upper one merged over groups.
book("ottawa-two-rows", "openpyxl", [sheet("Intake", [
    ["File", "", "Sender", "", "", "Subject matter", "", "Admin"],
    ["File no.", "Came in", "Full name", "Organization", "E-mail", "Pillar", "What they propose", "Action officer"],
    ["C-1", "D2023-05-02", "D. Roy", "Ottawa Civic", "d.roy@example.ca", "Justice", L[0], "MK"],
    ["C-2", "D2023-05-03", "E. Singh", "Open North Star", "e.singh@example.ca", "Climate", L[1], "MK"],
], [table("Submissions", 2, {"A": "Ref", "B": "Received", "C": "Name", "D": "Organisation", "E": "Email", "F": "Theme", "G": "Submission"}, "H")], merge=["A1:B1", "C1:E1", "F1:G1"])],
    {"submissions": [
        {"ref": "C-1", "received": "2023-05-02", "theme": "Justice", "submission": L[0], "name": "D. Roy"},
        {"ref": "C-2", "received": "2023-05-03", "theme": "Climate", "submission": L[1], "organisation": "Open North Star"}]},
    "two rows of headers, groups merged")

# 6 Headings among the rows.
book("nairobi-banded", "openpyxl", [sheet("Inputs", [
    ["No.", "Date received", "Institution", "Summary of input"],
    ["Theme: Justice"],
    ["K-01", "D2023-04-11", "Haki Network", L[0]],
    ["K-02", "D2023-04-12", "Mwananchi Trust", L[1]],
    ["Theme: Public procurement"],
    ["K-03", "D2023-04-13", "Tender Watch", L[2]],
], [table("Submissions", 1, {"A": "Ref", "B": "Received", "C": "Organisation"}, "", {"D": ["Submission", "Topic"]}, accept={"D": "Submission"})], merge=["A2:D2", "A5:D5"])],
    {"submissions": [
        {"ref": "K-01", "theme": "Justice", "received": "2023-04-11"},
        {"ref": "K-02", "theme": "Justice", "received": "2023-04-12"},
        {"ref": "K-03", "theme": "Public procurement", "received": "2023-04-13"}]},
    "themes as headings among the rows")

# 7 Two tables on one sheet, one below the other.
book("abuja-two-tables", "openpyxl", [sheet("Board paper", [
    ["Ratings by theme"],
    ["Thematic area", "Rating", "Rationale"],
    ["Fiscal transparency", "Green", "It is in the budget circular."],
    ["Extractives", "Red", "It is before the courts."],
    [], [],
    ["Who leads"],
    ["Thematic area", "Government lead", "CSO lead"],
    ["Fiscal transparency", "Budget Office", "BudgIT Friends"],
    ["Extractives", "Petroleum", "Follow Taxes"],
], [table("Assessments", 2, {"A": "Theme", "B": "Rating", "C": "Analysis"}),
    table("Themes", 8, {"A": "Theme", "B": "Government lead", "C": "Civil society lead"})])],
    {"assessments": [
        {"theme": "Fiscal transparency", "rating": "Green", "analysis": "It is in the budget circular."},
        {"theme": "Extractives", "rating": "Red", "analysis": "It is before the courts."}],
     "themes": [
        {"theme": "Fiscal transparency", "governmentLead": "Budget Office", "civilSocietyLead": "BudgIT Friends"},
        {"theme": "Extractives", "governmentLead": "Petroleum", "civilSocietyLead": "Follow Taxes"}]},
    "two tables on one sheet, one below the other")

# 8 Themes across, with ticks.
book("manila-matrix", "openpyxl", [sheet("Matrix", [
    ["Entry no.", "Sent by (organization)", "Proposal", "Justice", "Environment", "Local services"],
    ["PH-1", "Bantay Group", L[0], "x", "", ""],
    ["PH-2", "Ilog Watch", L[1], "", "x", "x"],
    ["PH-3", "Pamayanan", L[3], "", "", "x"],
], [table("Submissions", 1, {"A": "Ref", "B": "Organisation", "C": "Submission", "D": "Theme", "E": "Theme", "F": "Theme"})]),
    sheet("Themes", [["Theme"], ["Justice"], ["Environment"], ["Local services"]], [])],
    {"submissions": [
        {"ref": "PH-1", "theme": "Justice"}, {"ref": "PH-2", "theme": "Environment"},
        {"ref": "PH-2", "theme": "Local services"}, {"ref": "PH-3", "theme": "Local services"}]},
    "themes as columns with ticks")

# 9 An Excel table among other things.
book("wellington-table", "openpyxl", [sheet("Data", [
    ["", "Prepared for the steering group"],
    [],
    ["", "Submission no.", "Lodged", "Group", "Topic area", "Issue raised", "Within scope"],
    ["", "NZ-10", "D2023-05-20", "Open Aotearoa", "Participation", "Citizens' assemblies", "Yes"],
    ["", "NZ-11", "D2023-05-21", "Data Kaitiaki", "Data", "Māori data sovereignty", "Yes"],
    ["", "NZ-12", "D2023-05-22", "Ratepayers", "Participation", "Council rates", "No"],
], [table("Submissions", 3, {"B": "Ref", "C": "Received", "D": "Organisation", "E": "Theme", "F": "Topic", "G": "Relevant"})], table="B3:G6")],
    {"submissions": [
        {"ref": "NZ-10", "received": "2023-05-20", "theme": "Participation", "topic": "Citizens' assemblies", "relevant": True},
        {"ref": "NZ-11", "received": "2023-05-21", "theme": "Data", "topic": "Māori data sovereignty", "relevant": True},
        {"ref": "NZ-12", "received": "2023-05-22", "theme": "Participation", "topic": "Council rates", "relevant": False}]},
    "an Excel table that begins at B3")

# 10 Ratings as fills alone.
book("cardiff-colours", "openpyxl", [sheet("Asesiad", [
    ["Theme", "Status (colour)", "Reason for colour"],
    ["Justice", "", "It can be done within a year."],
    ["Health", "", "It needs a law."],
    ["Culture", "", "It is not devolved."],
], [table("Assessments", 1, {"A": "Theme", "C": "Analysis"}, "", {"B": ["Rating"]}, accept={"B": "Rating"})], fills={"B2": "00B050", "B3": "FFC000", "B4": "FF0000"})],
    {"assessments": [
        {"theme": "Justice", "rating": "Green", "analysis": "It can be done within a year."},
        {"theme": "Health", "rating": "Amber"}, {"theme": "Culture", "rating": "Red"}]},
    "ratings as fills alone")

# 11 Responses.
book("austin-responses", "openpyxl", [sheet("You said we did", [
    ["Submission(s)", "Theme", "You said", "Our decision", "Why", "Owner (post)", "Signed off by", "Date signed off"],
    ["S1, S4", "Streets", "Publish repair plans by street.", "Adopted", "It is cheap and asked for.", "Head of Streets", "City Manager", "D2023-07-01"],
    ["S2", "Parks", "Open parks at night.", "Not adopted", "It is not safe.", "Head of Parks", "City Manager", "D2023-07-02"],
], [table("Responses", 1, {"A": "Refs", "B": "Theme", "C": "Proposal", "D": "Decision", "E": "Reason", "F": "Lead", "G": "Cleared by", "H": "Cleared on"})])],
    {"responses": [
        {"theme": "Streets", "proposal": "Publish repair plans by street.", "decision": "Adopted", "reason": "It is cheap and asked for.", "refs": [{"ref": "S1"}, {"ref": "S4"}]},
        {"theme": "Parks", "proposal": "Open parks at night.", "decision": "Not adopted", "reason": "It is not safe.", "refs": [{"ref": "S2"}]}]},
    "responses as “You said, we did”")

# 12 A plan of stages.
book("board-timeline", "exceljs", [sheet("Timeline", [
    ["Roadmap to NAP6"], [],
    ["Workstream", "Step", "Start", "Finish", "Type", "Owner"],
    ["Co-creation", "Outreach", "D2023-04-01", "D2023-05-31", "stage", "Secretariat"],
    ["Co-creation", "Drafting", "D2023-06-01", "D2023-08-31", "stage", "Departments"],
    ["", "First forum", "D2023-06-22", "", "forum", ""],
], [table("Stages", 3, {"A": "Phase", "B": "Stage", "C": "Starts", "D": "Ends", "E": "Kind", "F": "Led by"})])],
    {"stages": [
        {"phase": "Co-creation", "stage": "Outreach", "starts": "2023-04-01", "ends": "2023-05-31", "kind": "stage", "ledBy": "Secretariat"},
        {"phase": "Co-creation", "stage": "Drafting", "starts": "2023-06-01", "ends": "2023-08-31", "kind": "stage"},
        {"stage": "First forum", "starts": "2023-06-22", "kind": "forum"}]},
    "a roadmap")

# 13 Theme and sub-theme in one cell.
book("grant-tracker", "exceljs", [sheet("Ideas", [
    ["Idea ref", "Proposer's organisation", "Sector type", "Theme", "Idea in one line", "How submitted"],
    ["I-1", "Tax Friends", "Civil society", "Justice: Courts", "Publish waiting times", "Workshop"],
    ["I-2", "Uni of York", "Academia", "Justice: Prisons", "Publish inspections", "E-mail"],
    ["I-3", "", "Member of the public", "Health", "Publish waiting lists", "E-mail"],
], [table("Submissions", 1, {"A": "Ref", "B": "Organisation", "C": "Sector", "D": "Theme", "E": "Topic", "F": "Channel"})]),
    sheet("Themes", [["Theme", "Sub-theme"], ["Justice", "Courts"], ["Justice", "Prisons"], ["Health", ""]], [])],
    {"submissions": [
        {"ref": "I-1", "theme": "Justice", "subTheme": "Courts", "topic": "Publish waiting times", "channel": "Workshop", "sector": "Civil society"},
        {"ref": "I-2", "theme": "Justice", "subTheme": "Prisons", "topic": "Publish inspections"},
        {"ref": "I-3", "theme": "Health", "topic": "Publish waiting lists"}]},
    "theme and sub-theme in one cell")

# 14 Several themes in one cell, blank rows between.
book("listening-sessions", "exceljs", [sheet("Notes", [
    ["Listening sessions"], ["notes by the team"], [],
    ["Note no.", "Session date", "Organisation speaking", "Themes touched", "Point made"],
    ["N1", "D2023-05-02", "Youth Council", "Justice; Health", L[0]],
    [],
    ["N2", "D2023-05-02", "Elders' Circle", "Health", L[1]],
], [table("Submissions", 4, {"A": "Ref", "C": "Organisation", "D": "Theme", "E": "Submission"}, "", {"B": ["Received"]})]),
    sheet("Themes", [["Theme"], ["Justice"], ["Health"]], [])],
    {"submissions": [{"ref": "N1", "theme": "Justice"}, {"ref": "N1", "theme": "Health"}, {"ref": "N2", "theme": "Health"}]},
    "several themes in one cell, a blank row")

# 15 Several topics in a cell; counts within a text.
book("theme-summary", "exceljs", [sheet("Themes at a glance", [
    ["Theme", "Volume", "Main topics raised", "RAG rating", "Deliverability commentary"],
    ["Justice", "8 submissions", "Courts; Legal aid", "Amber", "Courts data can be published."],
    ["Health", "1 submission", "Waiting lists", "Green", "It is under way."],
], [table("Assessments", 1, {"A": "Theme", "B": "Relevant submissions", "C": "Topics", "D": "Rating", "E": "Analysis"})])],
    {"assessments": [
        {"theme": "Justice", "relevantSubmissions": 8, "topics": ["Courts", "Legal aid"], "rating": "Amber", "analysis": "Courts data can be published."},
        {"theme": "Health", "relevantSubmissions": 1, "topics": ["Waiting lists"], "rating": "Green"}]},
    "counts within a text, several topics in a cell")

# 16 People.
book("speakers", "exceljs", [sheet("Attendance", [
    ["Title", "Person", "Job title", "Department / body", "Part in the meeting", "Work e-mail", "Dietary needs"],
    ["Dr", "Ann Lee", "Director", "Cabinet Office", "Chair", "ann.lee@example.gov.uk", ""],
    ["Ms", "Bo Park", "Policy lead", "Open Network", "Speaker", "bo.park@example.org", "vegan"],
], [table("People", 1, {"A": "Honorific", "B": "Name", "C": "Post", "D": "Organisation", "E": "Roles", "F": "Email"}, "G")])],
    {"people": [
        {"honorific": "Dr", "name": "Ann Lee", "post": "Director", "organisation": "Cabinet Office", "roles": ["Chair"], "email": "ann.lee@example.gov.uk"},
        {"honorific": "Ms", "name": "Bo Park", "post": "Policy lead", "organisation": "Open Network", "roles": ["Speaker"]}]},
    "who speaks")

# 17 LibreOffice, .ods: an agenda.
book("running-order", "ods", [sheet("Running order", [
    ["Running order, 22 June"],
    ["Session", "Item no.", "Item type", "Heading on slide", "Presented by", "Mins"],
    ["Opening", "1", "welcome", "Welcome", "Ann Lee", 5],
    ["Opening", "2", "agenda", "Agenda", "Ann Lee", 5],
    ["Assessment", "3", "analysis", "What we heard", "Bo Park", 30],
], [table("Agenda", 2, {"A": "Part", "B": "Item", "C": "Kind", "D": "Title", "E": "Leads", "F": "Minutes"})])],
    {"agenda": [
        {"part": "Opening", "item": "1", "kind": "welcome", "title": "Welcome", "leads": "Ann Lee", "minutes": 5},
        {"part": "Opening", "item": "2", "kind": "agenda"},
        {"part": "Assessment", "item": "3", "kind": "analysis", "title": "What we heard", "minutes": 30}]},
    "an agenda")

# 18 .ods: submissions with a link to the file and totals.
book("lisbon-register", "ods", [sheet("Register", [
    ["Registration number", "Entry date", "Entity", "Kind of entity", "Axis", "Contribution", "Eligible?", "Link to file"],
    ["PT-1", "D2023-03-01", "Dados Abertos", "Civil society", "Transparency", L[3], "Yes", "file 1"],
    ["PT-2", "D2023-03-02", "Universidade", "Academia", "Participation", L[1], "Yes", "file 2"],
    ["PT-3", "D2023-03-03", "Câmara", "Local government", "Participation", L[0], "No", "file 3"],
], [table("Submissions", 1, {"A": "Ref", "B": "Received", "C": "Organisation", "D": "Sector", "E": "Theme", "F": "Submission", "G": "Relevant"}, "H")])],
    {"submissions": [
        {"ref": "PT-1", "received": "2023-03-01", "theme": "Transparency", "sector": "Civil society", "relevant": True},
        {"ref": "PT-2", "theme": "Participation", "sector": "Academia"},
        {"ref": "PT-3", "theme": "Participation", "relevant": False}]},
    "a register of contributions")

# 19 .ods: three sheets of three teams in one file.
book("three-teams", "ods", [
    sheet("Policy leads", [["Theme", "Policy owner", "Civil society partner", "What it covers"],
                           ["Justice", "MoJ", "Law Watch", "Courts and prisons."], ["Health", "DHSC", "Patients First", "Waiting."]],
          [table("Themes", 1, {"A": "Theme", "B": "Government lead", "C": "Civil society lead", "D": "Description"})]),
    sheet("Judgements", [["Theme", "BRAG", "Feasibility notes"], ["Justice", "Amber", "In part."], ["Health", "Green", "All of it."]],
          [table("Assessments", 1, {"A": "Theme", "B": "Rating", "C": "Analysis"})]),
    sheet("Glossary", [["Word", "What it means"], ["NAP", "national action plan"]], [])],
    {"themes": [{"theme": "Justice", "governmentLead": "MoJ", "civilSocietyLead": "Law Watch", "description": "Courts and prisons."},
                {"theme": "Health", "governmentLead": "DHSC", "civilSocietyLead": "Patients First"}],
     "assessments": [{"theme": "Justice", "rating": "Amber", "analysis": "In part."}, {"theme": "Health", "rating": "Green"}]},
    "three sheets, one of them none of ours")

# 20 .ods: headers far down, after a cover.
book("cover-page", "ods", [sheet("Return", [["Quarterly return"], ["Department: Justice"], ["Completed by: the team"]] + [[]] * 20 + [
    ["Commitment", "Latest position", "Delivery status", "Reporting date", "Risk score"],
    ["Open courts", "Lists are published daily.", "On track", "D2023-06-15", 4],
    ["Legal aid data", "Work has not begun.", "Not started", "D2023-06-15", 12],
], [table("Commitments", 24, {"A": "Title", "B": "Update", "C": "Status", "D": "Updated on"}, "E")])],
    {"commitments": [
        {"title": "Open courts", "update": "Lists are published daily.", "status": "On track", "updatedOn": "2023-06-15"},
        {"title": "Legal aid data", "status": "Not started"}]},
    "headers in row 24")

# 21 .xlsx of LibreOffice: leads as "Name (Department)".
book("leads-and-bodies", "lo-xlsx", [sheet("Leads", [
    ["Strand", "Official in charge", "NGO counterpart", "In brief"],
    ["Justice", "Ann Lee (Ministry of Justice)", "Bo Park (Law Watch)", "Courts."],
    ["Health", "Cy Moss (Department of Health)", "Di Fox (Patients First)", "Waiting."],
], [table("Themes", 1, {"A": "Theme", "B": "Government lead", "C": "Civil society lead", "D": "Description"})])],
    {"themes": [
        {"theme": "Justice", "governmentLead": "Ann Lee (Ministry of Justice)", "civilSocietyLead": "Bo Park (Law Watch)"},
        {"theme": "Health", "governmentLead": "Cy Moss (Department of Health)", "description": "Waiting."}]},
    "leads as a name and a department")

# 22 .xlsx of LibreOffice: formulas, a header of several lines.
book("formulas", "lo-xlsx", [sheet("Scores", [
    ["Theme\n(as agreed)", "How many\nsubmissions", "Overall\nRAG", "Assessor's\ncomments"],
    ["Justice", "=2+3", "Green", "It can be done."],
    ["Health", "=1+1", "Red", "It cannot."],
], [table("Assessments", 1, {"A": "Theme", "B": "Relevant submissions", "C": "Rating", "D": "Analysis"})])],
    {"assessments": [
        {"theme": "Justice", "relevantSubmissions": 5, "rating": "Green", "analysis": "It can be done."},
        {"theme": "Health", "relevantSubmissions": 2, "rating": "Red"}]},
    "formulas, headers of several lines")

# 23 .xlsx of LibreOffice: one table a month.
book("monthly-sheets", "lo-xlsx", [
    sheet("April", [["Item ref", "Logged on", "Organisation", "Subject theme", "Request"], ["A-1", "D2023-04-03", "Tax Friends", "Tax", L[0]], ["A-2", "D2023-04-04", "Law Watch", "Justice", L[1]]],
          [table("Submissions", 1, {"A": "Ref", "B": "Received", "C": "Organisation", "D": "Theme", "E": "Submission"})]),
    sheet("May", [["Item ref", "Logged on", "Organisation", "Subject theme", "Request"], ["M-1", "D2023-05-03", "Open Roads", "Transport", L[2]], ["M-2", "D2023-05-09", "Law Watch", "Justice", L[3]]],
          [table("Submissions", 1, {"A": "Ref", "B": "Received", "C": "Organisation", "D": "Theme", "E": "Submission"})])],
    {"submissions": [{"ref": "A-1", "theme": "Tax", "received": "2023-04-03"}, {"ref": "A-2", "theme": "Justice"}, {"ref": "M-1", "theme": "Transport"}, {"ref": "M-2", "theme": "Justice", "received": "2023-05-09"}]},
    "a sheet a month")

# 24 to 27 .csv in four manners.
book("semicolons", "csv ; utf-8", [sheet("semicolons", [
    ["Response number", "Received date", "Responding organisation", "Type of respondent", "Assigned theme", "Verbatim text"],
    ["R1", "02/05/2023", "Tax Friends", "Civil society", "Tax", L[0]], ["R2", "14/05/2023", "Uni of York", "Academia", "Justice", L[1]],
], [table("Submissions", 1, {"A": "Ref", "B": "Received", "C": "Organisation", "D": "Sector", "E": "Theme", "F": "Submission"})])],
    {"submissions": [{"ref": "R1", "received": "2023-05-02", "theme": "Tax", "sector": "Civil society"}, {"ref": "R2", "received": "2023-05-14", "theme": "Justice"}]},
    "semicolons, UTF-8")
book("tabs", "csv \t utf-16", [sheet("tabs", [
    ["Policy theme", "Traffic light", "Explanation of rating"], ["Santé", "Green", "Déjà en cours."], ["Justice", "Amber", "En partie."],
], [table("Assessments", 1, {"A": "Theme", "B": "Rating", "C": "Analysis"})])],
    {"assessments": [{"theme": "Santé", "rating": "Green", "analysis": "Déjà en cours."}, {"theme": "Justice", "rating": "Amber"}]},
    "tabs, UTF-16")
book("windows", "csv , cp1252", [sheet("windows", [
    ["Proposal", "Outcome", "Rationale for outcome", "Responsible post", "Linked submissions"],
    ["Publish “who owns what”.", "Adopted", "It’s in hand.", "Head of Registers", "S1"], ["Abolish fees.", "Deferred", "It costs £2m.", "Head of Fees", "S2"],
], [table("Responses", 1, {"A": "Proposal", "B": "Decision", "C": "Reason", "D": "Lead", "E": "Refs"})])],
    {"responses": [{"proposal": "Publish “who owns what”.", "decision": "Adopted", "reason": "It’s in hand."}, {"proposal": "Abolish fees.", "decision": "Deferred", "reason": "It costs £2m."}]},
    "commas, Windows-1252")
book("pipes", "csv | utf-8-sig", [sheet("pipes", [
    ["Unique ID", "Channel received through", "Organisation name", "Theme allocated", "Sub-theme allocated", "Headline"],
    ["U-1", "Workshop", "Tax Friends", "Tax", "Avoidance", "Country reports"], ["U-2", "Letter", "Law Watch", "Justice", "Courts", "Open lists"],
], [table("Submissions", 1, {"A": "Ref", "B": "Channel", "C": "Organisation", "D": "Theme", "E": "Sub-theme", "F": "Topic"})])],
    {"submissions": [{"ref": "U-1", "channel": "Workshop", "theme": "Tax", "subTheme": "Avoidance", "topic": "Country reports"}, {"ref": "U-2", "theme": "Justice", "subTheme": "Courts", "topic": "Open lists"}]},
    "bars, UTF-8 with a mark")

# 28 .xlsm, Blue/Red-Amber-Green in words of a team's own; a named range.
book("macros-and-mixes", "xlsm", [sheet("Dashboard", [
    ["Theme", "Status RAG", "Assessment narrative"],
    ["Justice", "Amber/Green", "Nearly there."], ["Health", "Red", "No."], ["Tax", "Green", "Yes."],
], [table("Assessments", 1, {"A": "Theme", "B": "Rating", "C": "Analysis"})], names={"Assessments": "Dashboard!$A$1:$C$4"})],
    {"assessments": [{"theme": "Justice", "analysis": "Nearly there."}, {"theme": "Health", "rating": "Red"}, {"theme": "Tax", "rating": "Green"}]},
    "a workbook with macros, a mixed rating, a named range")
