//! Layouts as data: those of Dunlin on files of other dress, those that users keep, and files that cannot be read.

use kernel::Role;
use serde_json::{Value, json};
use testkit::Client;

use crate::support::{account, amount, balance, import, imported, start, with_portfolio};

async fn import_of(planner: &Client, result: &Value) -> Value {
    planner.get(&format!("/imports/{}", result["import_id"].as_str().unwrap())).await.expect(200).json()
}

fn kinds(import: &Value) -> Vec<&str> {
    import["findings"].as_array().unwrap().iter().map(|one| one["kind"].as_str().unwrap()).collect()
}

/// A list as SAP writes it for users in the US, with page heads, a bar and a quote inside a text, and one wrong sum.
const LIST: &str = "\
03/31/2026                     Customer Line Item Display                     1

Customer                 4711
Company Code             1000
Name                     Harbour \"Trading\" | Co

---------------------------------------------------------------------------------------------
|  |St   |DocumentNo|Ty|Doc. Date |Net due dt|Amount in DC|Curr.|Text            |
---------------------------------------------------------------------------------------------
|  |@5C@ |90000001  |RV|01/15/2026|02/14/2026|   1,250.00 |EUR  |PIPE 3\" | RED   |
|  |@5C@ |90000002  |RV|02/10/2026|03/12/2026|     100.50 |EUR  |                |
03/31/2026                     Customer Line Item Display                     2
---------------------------------------------------------------------------------------------
|  |St   |DocumentNo|Ty|Doc. Date |Net due dt|Amount in DC|Curr.|Text            |
---------------------------------------------------------------------------------------------
|  |@5C@ |14000001  |DZ|03/01/2026|03/01/2026|     200.00-|EUR  |on account      |
|  |@5D@ |14000002  |RV|03/01/2026|03/01/2026|     999.00 |EUR  |parked          |
|  |@5C@ |16000001  |DG|03/02/2026|03/02/2026|      50.50-|EUR  |                |
|* |     |          |  |          |          |   1,100.00 |EUR  |                |
|**|     |Account   |  |          |          |   1,101.00 |EUR  |                |
";

#[tokio::test]
async fn a_list_of_sap_in_utf16_is_read_and_its_wrong_sum_told() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    let wide: Vec<u8> = "\u{feff}".encode_utf16().chain(LIST.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let seen = planner.post_file("/imports/inspect", "file", "list.txt", wide.clone()).await.expect(200).json();
    assert_eq!(
        (&seen["encoding"], &seen["tables"][0]["layout"]),
        (&"UTF-16, low byte first".into(), &"sap-fbl5n".into())
    );
    let result = imported(&planner, "?layout=sap-fbl5n", "list.txt", wide).await;
    assert_eq!((&result["rows"], &result["refused"]), (&4.into(), &0.into()));
    let account = account(&planner, "0000004711/1000/EUR").await;
    assert_eq!(account["customer"]["name"], "Harbour \"Trading\" | Co");
    assert_eq!(amount(&account["balance"], "balance"), "1100.00");
    let import = import_of(&planner, &result).await;
    assert_eq!(import["encoding"], "utf-16le");
    let wrong: Vec<_> =
        import["findings"].as_array().unwrap().iter().filter(|one| one["kind"] == "total_differs").collect();
    assert_eq!(wrong.len(), 1);
    assert_eq!(
        (&wrong[0]["line"], &wrong[0]["said"], &wrong[0]["found"]),
        (&20.into(), &"1,101.00".into(), &"1100.00 EUR".into())
    );
    // The same list as a spreadsheet programme saves it for central Europe.
    let german = "Debitor;BuKr;Belegnr;Art;Belegdatum;Nettofälligkeit;Betrag in BW;Währg\n\
                  4712;1000;90000009;RV;15.01.2026;14.02.2026;1.250,00;EUR\n";
    let old: Vec<u8> = german.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let result = imported(&planner, "?layout=sap-fbl5n", "liste.csv", old).await;
    assert_eq!(import_of(&planner, &result).await["encoding"], "windows-1252");
    assert_eq!(
        amount(&crate::support::account(&planner, "0000004712/1000/EUR").await["balance"], "overdue"),
        "1250.00"
    );
}

#[tokio::test]
async fn tables_of_sap_give_signs_terms_and_receipts() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    let dump = "BUKRS\tKUNNR\tUMSKZ\tAUGDT\tAUGBL\tGJAHR\tBELNR\tBUZEI\tBUDAT\tWAERS\tBLART\tSHKZG\tWRBTR\tZFBDT\tZBD1T\tZBD2T\tZBD3T\tREBZG\tREBZJ\tREBZZ\n\
        1000\t4711\t\t00000000\t\t2026\t1800000001\t001\t20260110\tEUR\tDR\tS\t1000.00\t20260110\t14\t0\t30\t\t0000\t000\n\
        1000\t4711\t\t00000000\t\t2026\t1600000001\t001\t20260301\tEUR\tDG\tH\t200.00\t20260301\t0\t0\t0\t1800000001\t2026\t001\n\
        1000\t4711\tF\t00000000\t\t2026\t1500000001\t001\t20260301\tEUR\tDZ\tS\t77.00\t20260301\t0\t0\t0\t\t0000\t000\n\
        1000\t4711\t\t20260220\t1400000007\t2026\t1800000002\t001\t20260105\tEUR\tDR\tS\t300.00\t20260105\t30\t0\t0\t\t0000\t000\n\
        1000\t4711\t\t20260220\t1400000007\t2026\t1400000007\t001\t20260220\tEUR\tDZ\tH\t300.00\t20260220\t0\t0\t0\t\t0000\t000\n";
    let seen = planner.post_file("/imports/inspect", "file", "bsid.txt", dump).await.expect(200).json();
    assert_eq!((&seen["tables"][0]["layout"], &seen["delimiter"]), (&"sap-bsid-bsad".into(), &"\t".into()));
    let result = imported(&planner, "?layout=sap-bsid-bsad", "bsid.txt", dump).await;
    assert_eq!((&result["counts"]["documents"]["new"], &result["counts"]["receipts"]["new"]), (&3.into(), &1.into()));
    assert_eq!(kinds(&import_of(&planner, &result).await), ["customer_respelt", "cleared_credit"]);
    let reference = "0000004711/1000/EUR";
    assert_eq!(amount(&balance(&planner, reference, "").await, "overdue"), "800.00");
    assert_eq!(amount(&balance(&planner, reference, "?as_of=2026-02-19").await, "balance"), "1300.00");
    assert_eq!(amount(&balance(&planner, reference, "?as_of=2026-02-20").await, "balance"), "1000.00");
    let id = account(&planner, reference).await["id"].as_str().unwrap().to_owned();
    let documents = planner.get(&format!("/accounts/{id}/documents")).await.expect(200).json();
    let due = |number: &str| {
        let found = documents["items"].as_array().unwrap().iter().find(|one| one["reference"] == number).unwrap();
        found["due_on"].clone()
    };
    assert_eq!(due("1800000001/2026"), "2026-02-09");
    assert_eq!(due("1600000001/2026"), "2026-02-09", "a credit is due with its invoice");
    assert_eq!(due("1800000002/2026"), "2026-02-04");
}

fn own_layout() -> Value {
    json!({
        "about": "the ledger of the water company",
        "columns": [
            {"field": "customer_reference", "headings": ["Client no"], "needed": true},
            {"field": "customer_name", "headings": ["Client"]},
            {"field": "document_reference", "headings": ["Bill"], "needed": true},
            {"field": "issued_on", "headings": ["Billed"], "needed": true},
            {"field": "due_on", "headings": ["Payable"]},
            {"field": "amount", "headings": ["Sum"], "needed": true}
        ],
        "skip": [{"begins": ["Page "]}],
        "totals": [{"level": 1, "when": {"is": ["Total"]}}],
        "counts": [{"of": "file", "when": {"begins": ["Records:"]}}],
        "formats": {"days": ["d/m/y", "m/d/y"]},
        "currency": "AED"
    })
}

const OWN: &str = "Water company\n\nClient no;Client;Bill;Billed;Payable;Sum\n\
                   0042;North Tower;0007;05/01/2026;04/02/2026;1'250,75\n\
                   42;North Tower Owners;0008;13/01/2026;12/02/2026;(50,75)\n\
                   Page 2\n\
                   43;South Tower;1;05/02/2026;07/03/2026;10,00 DR\n\
                   Total;;;;;1.210,00\nRecords: 4\n";

#[tokio::test]
async fn a_layout_of_ones_own_is_kept_detected_used_and_forgotten() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    let path = "/import-layouts/water-company";
    let kept = planner.put(path, own_layout()).await.expect(200).json();
    assert_eq!((&kept["version"], &kept["built_in"]), (&1.into(), &false.into()));
    assert_eq!(planner.get(path).await.expect(200).json()["profile"]["currency"], "AED");
    let listed = planner.get("/import-layouts").await.expect(200).json();
    let codes: Vec<_> = listed["items"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!((codes[0], codes[codes.len() - 1]), ("native", "water-company"));

    let seen = planner.post_file("/imports/inspect", "file", "bills.csv", OWN).await.expect(200).json();
    assert_eq!(seen["tables"][0]["layout"], "water-company");
    let result = imported(&planner, "?layout=water-company", "bills.csv", OWN).await;
    assert_eq!((&result["rows"], &result["counts"]["customers"]["new"]), (&3.into(), &2.into()));
    let import = import_of(&planner, &result).await;
    assert_eq!(kinds(&import), ["count_differs", "customer_respelt", "account_respelt"]);
    assert_eq!((&import["findings"][0]["said"], &import["findings"][0]["found"]), (&"4".into(), &"3".into()));
    let one = account(&planner, "0042").await;
    assert_eq!(one["customer"]["name"], "North Tower Owners", "the longest name");
    assert_eq!(planner.get("/accounts?limit=10").await.expect(200).json()["items"].as_array().unwrap().len(), 2);

    // Zeros that a spreadsheet took away make no twin.
    let ruined = "Client no;Client;Bill;Billed;Payable;Sum\n42;N;7.0;13/01/2026;14/02/2026;1250,75\n";
    let again = imported(&planner, "?layout=water-company", "again.csv", ruined).await;
    assert_eq!(
        (&again["counts"]["documents"]["new"], &again["counts"]["customers"]["new"]),
        (&0.into(), &0.into()),
        "{again:#}"
    );
    assert_eq!(account(&planner, "0042").await["customer"]["name"], "North Tower Owners");

    planner.delete(path).await.expect(204);
    assert_eq!(planner.get(path).await.expect(404).problem(), "not-found");
    let gone = planner.post_file("/imports?layout=water-company", "file", "bills.csv", OWN).await.expect(400);
    assert_eq!(gone.problem(), "layout-unknown");
    assert_eq!(import_of(&planner, &result).await["layout"], "water-company");
}

#[tokio::test]
async fn a_faulty_layout_is_refused_with_every_fault() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    let refused = planner.put("/import-layouts/mine", json!({"about": "", "columns": []})).await.expect(422);
    let errors = refused.json()["errors"].as_array().unwrap().clone();
    let pointers: Vec<_> = errors.iter().map(|one| one["pointer"].as_str().unwrap()).collect();
    assert!(
        pointers.contains(&"/about") && pointers.contains(&"/columns") && pointers.contains(&"/formats/days"),
        "{pointers:?}"
    );
    assert_eq!(planner.put("/import-layouts/sap-fbl5n", own_layout()).await.expect(409).problem(), "layout-built-in");
    assert_eq!(planner.delete("/import-layouts/native").await.expect(409).problem(), "layout-built-in");
    assert_eq!(planner.put("/import-layouts/My Layout", own_layout()).await.status, 422);
    assert_eq!(service.as_role(Role::Finance).put("/import-layouts/mine", own_layout()).await.status, 403);
    let built_in = planner.get("/import-layouts/sap-fbl5n").await.expect(200).json();
    assert_eq!(built_in["built_in"], true);
    planner.put("/import-layouts/my-sap", &built_in["profile"]).await.expect(200);
}

#[tokio::test]
async fn what_could_be_read_two_ways_is_refused() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    planner.put("/import-layouts/water-company", own_layout()).await.expect(200);
    for (row, reason) in [
        ("1;A;1;05/01/2026;13/02/2026;1.250", "decimals follow a point or a comma"),
        ("1;A;1;05/01/2026;04/02/2026;1,25", "month or its day comes first"),
        ("1;A;1.9E+10;05/01/2026;13/02/2026;1,25", "scientific notation"),
        ("1;A;1;31/02/2026;13/02/2026;1,25", "is not a day"),
        ("1;A;1;05/01/2026;13/02/2026", "the row has 5 cells"),
        ("1;A;1;05/01/2026;13/02/2026;1,25 CR-", "signed twice"),
        ("1;A\u{0};1;05/01/2026;13/02/2026;1,25", "control characters"),
    ] {
        let file = format!("Client no;Client;Bill;Billed;Payable;Sum\n{row}\n");
        let ended = import(&planner, "?layout=water-company", "x.csv", file).await;
        assert_eq!(ended["state"], "failed", "{row}: {ended:#}");
        let imports = planner.get("/imports?limit=1").await.expect(200).json();
        let id = imports["items"][0]["id"].as_str().unwrap().to_owned();
        let refused = planner.get(&format!("/imports/{id}/refused-rows")).await.expect(200).json();
        let reasons: Vec<_> =
            refused["items"].as_array().unwrap().iter().map(|one| one["reason"].as_str().unwrap()).collect();
        assert!(reasons.iter().any(|one| one.contains(reason)), "{row}: {reasons:?}");
    }
    assert!(planner.get("/accounts").await.expect(200).json()["items"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn hostile_files_are_refused_and_leave_nothing() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    let wide = (0..10_000).map(|number| format!("column{number}")).collect::<Vec<_>>().join(",");
    let mut bomb = b"PK\x03\x04".to_vec();
    for _ in 0..2 {
        bomb.extend(b"PK\x01\x02");
        bomb.extend([0; 20]);
        bomb.extend(0x7fff_ffff_u32.to_le_bytes());
    }
    let cut: Vec<u8> = LIST.encode_utf16().flat_map(u16::to_le_bytes).take(801).collect();
    let open_quote = format!("customer_reference,name\nC-1,\"{}\n", "x".repeat(3 << 20));
    let long_line = format!("{LIST}|  |{}|\n", "x".repeat(1 << 20));
    let cases: [(&str, Vec<u8>, &str); 6] = [
        ("?layout=native", wide.into(), "10000 columns"),
        ("?layout=sap-fbl5n", bomb, "unpacks to more"),
        ("?layout=sap-fbl5n&encoding=utf-16le", cut, "cut off"),
        ("?layout=native", open_quote.into(), "quote not closed"),
        ("?layout=sap-fbl5n", long_line.into(), "longer than"),
        ("?layout=sap-fbl5n", "no,such\nheadings,here\n".into(), "has the headings of this layout"),
    ];
    for (query, file, reason) in cases {
        let ended = import(&planner, query, "x", file).await;
        assert_eq!(ended["state"], "failed", "{reason}");
        let imports = planner.get("/imports?limit=1").await.expect(200).json();
        let id = imports["items"][0]["id"].as_str().unwrap().to_owned();
        let refused = planner.get(&format!("/imports/{id}/refused-rows")).await.expect(200).json();
        let reasons: Vec<_> =
            refused["items"].as_array().unwrap().iter().map(|one| one["reason"].as_str().unwrap()).collect();
        assert!(reasons.iter().any(|one| one.contains(reason)), "{reason}: {reasons:?}");
    }
    assert!(planner.get("/accounts").await.expect(200).json()["items"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn rows_can_be_objects_of_json() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let lines = "{\"document_reference\": \"9001\", \"account_reference\": \"A-1\", \"kind\": \"invoice\", \"issued_on\": \"2026-03-01\", \
                 \"due_on\": \"2026-03-20\", \"amount\": 10.5}\n";
    let seen =
        planner.post_file("/imports/inspect?currency=AED", "file", "items.jsonl", lines).await.expect(200).json();
    assert_eq!((&seen["format"], &seen["tables"][0]["kind"]), (&"json_lines".into(), &"documents".into()));
    assert_eq!(imported(&planner, "?currency=AED", "items.jsonl", lines).await["counts"]["documents"]["new"], 1);
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "balance"), "230.50");
}
