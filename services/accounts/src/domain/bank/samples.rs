//! Small statements of every kind, and what every reader makes of them.

use proptest::prelude::*;

use super::*;

/// A credit, a returned direct debit with the fee inside, a reversed credit, an expected credit.
pub const MT940: &str = "{1:F01BANKDEFFXXXX}{2:I940}{4:\r\n:20:STMT\r\n:25:10020030/1234567\r\n:28C:00012/00001\r\n\
:60F:C260330EUR1000,00\r\n:61:2603310331CR200,50NTRFNONREF//BANK00000001\r\n\
:86:166?00GUTSCHRIFT?20EREF+E2E-77?21SVWZ+Rechnung INV-20?2226-0012 Kund\r\nennr 4711?30BANKDEFF?31DE02100100100006820101?32Muster?33 Handel\r\n\
:61:2603310331DR18,00NRTINONREF//BANK00000002\r\n\
:86:109?00RUECKLASTSCHRIFT?20EREF+E2E-55?21OAMT+15,00 COAM+3,00?22SVWZ+RETURN?34914\r\n\
:61:2603310331RC42,00NTRFNONREF//BANK00000003\r\n:86:Storno\r\n\
:61:2604010401EC5,00NTRFNONREF\r\n:86:announced\r\n:62F:C260331EUR1140,50\r\n-}\r\n";

/// Version 8: names below `Pty`, status as a code, a batch, a charge inside the entry, a pending entry.
pub const CAMT_8: &str = r#"<?xml version="1.0"?><d:Document xmlns:d="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><d:BkToCstmrStmt>
<d:GrpHdr><d:MsgId>M</d:MsgId></d:GrpHdr><d:Stmt><d:Id>S-8</d:Id><d:ElctrncSeqNb>7</d:ElctrncSeqNb>
<d:Acct><d:Id><d:IBAN>AE07 0331 2345 6789 0123 456</d:IBAN></d:Id><d:Ccy>AED</d:Ccy></d:Acct>
<d:Bal><d:Tp><d:CdOrPrtry><d:Cd>OPBD</d:Cd></d:CdOrPrtry></d:Tp><d:Amt Ccy="AED">10.00</d:Amt><d:CdtDbtInd>DBIT</d:CdtDbtInd><d:Dt><d:Dt>2026-03-30</d:Dt></d:Dt></d:Bal>
<d:Bal><d:Tp><d:CdOrPrtry><d:Cd>CLBD</d:Cd></d:CdOrPrtry></d:Tp><d:Amt Ccy="AED">132.00</d:Amt><d:CdtDbtInd>CRDT</d:CdtDbtInd><d:Dt><d:DtTm>2026-03-31T23:59:59Z</d:DtTm></d:Dt></d:Bal>
<d:TxsSummry><d:TtlCdtNtries><d:NbOfNtries>2</d:NbOfNtries><d:Sum>155</d:Sum></d:TtlCdtNtries></d:TxsSummry>
<d:Ntry><d:Amt Ccy="AED">150.00</d:Amt><d:CdtDbtInd>CRDT</d:CdtDbtInd><d:Sts><d:Cd>BOOK</d:Cd></d:Sts><d:BookgDt><d:DtTm>2026-03-31T08:00:00</d:DtTm></d:BookgDt><d:AcctSvcrRef>20260331000000000001</d:AcctSvcrRef>
<d:BkTxCd><d:Domn><d:Cd>PMNT</d:Cd><d:Fmly><d:Cd>RCDT</d:Cd><d:SubFmlyCd>ESCT</d:SubFmlyCd></d:Fmly></d:Domn></d:BkTxCd>
<d:NtryDtls><d:Btch><d:NbOfTxs>2</d:NbOfTxs></d:Btch>
<d:TxDtls><d:Refs><d:EndToEndId>E-1</d:EndToEndId></d:Refs><d:Amt Ccy="AED">100.00</d:Amt><d:RltdPties><d:Dbtr><d:Pty><d:Nm>Sample &amp; Sons</d:Nm></d:Pty></d:Dbtr><d:DbtrAcct><d:Id><d:Othr><d:Id>0012345</d:Id></d:Othr></d:Id></d:DbtrAcct></d:RltdPties>
<d:RmtInf><d:Strd><d:CdtrRefInf><d:Tp><d:CdOrPrtry><d:Cd>SCOR</d:Cd></d:CdOrPrtry></d:Tp><d:Ref>RF18539007547034</d:Ref></d:CdtrRefInf></d:Strd></d:RmtInf></d:TxDtls>
<d:TxDtls><d:Refs><d:EndToEndId>NOTPROVIDED</d:EndToEndId></d:Refs><d:Amt Ccy="AED">50.00</d:Amt><d:RmtInf><d:Ustrd>invoice 0002</d:Ustrd></d:RmtInf></d:TxDtls></d:NtryDtls></d:Ntry>
<d:Ntry><d:Amt Ccy="AED">8.00</d:Amt><d:CdtDbtInd>DBIT</d:CdtDbtInd><d:Sts><d:Cd>BOOK</d:Cd></d:Sts><d:BookgDt><d:Dt>2026-03-31</d:Dt></d:BookgDt>
<d:NtryDtls><d:TxDtls><d:Refs><d:EndToEndId>E-0</d:EndToEndId></d:Refs><d:Amt Ccy="AED">8.00</d:Amt><d:AmtDtls><d:InstdAmt><d:Amt Ccy="AED">5.00</d:Amt></d:InstdAmt></d:AmtDtls>
<d:Chrgs><d:Rcrd><d:Amt Ccy="AED">3.00</d:Amt><d:CdtDbtInd>DBIT</d:CdtDbtInd><d:ChrgInclInd>true</d:ChrgInclInd></d:Rcrd></d:Chrgs>
<d:RtrInf><d:Rsn><d:Cd>AM04</d:Cd></d:Rsn></d:RtrInf></d:TxDtls></d:NtryDtls></d:Ntry>
<d:Ntry><d:Amt Ccy="AED">5</d:Amt><d:CdtDbtInd>CRDT</d:CdtDbtInd><d:Sts><d:Cd>PDNG</d:Cd></d:Sts></d:Ntry>
</d:Stmt></d:BkToCstmrStmt></d:Document>"#;

/// A continuation between a code and its amount, three funds types, a text with a comma and a slash, no last line break.
pub const BAI2: &str = "01,BANK,DUNLIN,260331,0600,7,,,2/\n02,DUNLIN,BANK,1,260330,,AED,2/\n\
03,00112233,,010,+10000,,,100/\n88,25000,2,V,260330,,400,1000,1,0,015,34000,,/\n\
16,195,15000,S,5000,5000,5000,REF0000001,CUST1,INV 0001, PART 1/2\n88,SECOND LINE/\n\
16,165,10000,D,2,0,4000,1,6000,,,/\n16,555,1000,V,260330,0930,,E-9,RETURNED ITEM/\n\
49,96000,7/\n98,96000,1,9/\n99,96000,1,11/";

fn only(text: &str) -> Statement {
    let mut read = read(text.as_bytes()).unwrap();
    assert_eq!(read.len(), 1);
    read.remove(0)
}

fn kinds(statement: &Statement) -> Vec<Kind> {
    let each = statement.entries.iter().flat_map(|entry| entry.transactions.iter().map(move |one| (entry, one)));
    each.map(|(entry, one)| kind_of(statement.format, entry, one)).collect()
}

#[test]
fn reads_mt940() {
    let statement = only(MT940);
    assert_eq!(statement.findings, []);
    assert_eq!((statement.id.as_str(), statement.sequence, statement.page), ("STMT/12/1", Some(12), Some(1)));
    assert_eq!(kinds(&statement), [Kind::Incoming, Kind::Returned, Kind::Returned, Kind::Pending]);
    let credit = &statement.entries[0].transactions[0];
    assert_eq!(credit.remittance[0], "Rechnung INV-2026-0012 Kundennr 4711");
    assert_eq!(credit.end_to_end_id.as_deref(), Some("E2E-77"));
    assert_eq!(credit.counterparty_name.as_deref(), Some("Muster Handel"));
    assert_eq!(credit.counterparty_account.as_deref(), Some("DE02100100100006820101"));
    assert_eq!(credit.code, "NTRF+166");
    let back = &statement.entries[1].transactions[0];
    assert_eq!((back.original_minor, back.charges[0].minor, back.charges[0].is_included), (Some(1_500), 300, true));
    assert_eq!(back.return_reason.as_ref().unwrap().code.as_deref(), Some("914"));
    let free = MT940.replace(":86:Storno", ":86:~20Teil eins ~21und zwei");
    let reversed = &only(&free).entries[2].transactions[0];
    assert_eq!(reversed.remittance[0], "Teil eins und zwei");
}

#[test]
fn reads_camt_of_version_8() {
    let statement = only(CAMT_8);
    assert_eq!(statement.findings, []);
    assert_eq!((statement.version, statement.format), (Some(8), Format::Camt053));
    assert_eq!(statement.account, "AE070331234567890123456");
    assert_eq!((statement.opening.as_ref().unwrap().minor, statement.net()), (-1_000, 14_200));
    assert_eq!(kinds(&statement), [Kind::Incoming, Kind::Incoming, Kind::Returned, Kind::Pending]);
    let batch = &statement.entries[0].transactions;
    assert_eq!(batch[0].reference.as_deref(), Some("RF18539007547034"));
    assert_eq!(batch[0].counterparty_name.as_deref(), Some("Sample & Sons"));
    assert_eq!(batch[0].counterparty_account.as_deref(), Some("0012345"));
    assert_eq!(batch[1].end_to_end_id, None);
    let back = &statement.entries[1].transactions[0];
    assert_eq!((back.original_minor, back.charges[0].is_included), (Some(500), true));
}

#[test]
fn reads_camt_of_version_2_and_054() {
    let two = CAMT_8
        .replace("camt.053.001.08", "camt.053.001.02")
        .replace("<d:Sts><d:Cd>BOOK</d:Cd></d:Sts>", "<d:Sts>BOOK</d:Sts>");
    let two = two.replace("<d:Chrgs><d:Rcrd>", "<d:Chrgs>").replace("</d:Rcrd></d:Chrgs>", "</d:Chrgs>");
    let statement = only(&two.replace("<d:ChrgInclInd>true</d:ChrgInclInd>", ""));
    assert_eq!((statement.version, statement.entries[0].status), (Some(2), Status::Booked));
    assert!(statement.entries[1].transactions[0].charges[0].is_included, "the amounts tell it");
    let notice = CAMT_8.replace("BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn").replace("d:Stmt>", "d:Ntfctn>");
    assert_eq!(only(&notice).format, Format::Camt054);
}

#[test]
fn reads_bai2() {
    let statement = only(BAI2);
    assert_eq!(statement.findings, []);
    assert_eq!((statement.currency.code(), statement.control_total), ("AED", Some(96_000)));
    assert_eq!(statement.summaries[0].minor, Some(25_000));
    assert_eq!(kinds(&statement), [Kind::Incoming, Kind::Incoming, Kind::Returned]);
    assert_eq!(statement.entries[0].text, "INV 0001,PART 1/2 SECOND LINE");
    assert_eq!(statement.entries[2].valued_on, kernel::Day::ymd(2026, 3, 30));
    let wrong = only(&BAI2.replace("99,96000,1,11", "99,96001,1,12"));
    let told: Vec<FindingKind> = wrong.findings.iter().map(|finding| finding.kind).collect();
    assert_eq!(told, [FindingKind::ControlTotal, FindingKind::ControlCount]);
}

#[test]
fn tells_what_it_cannot_read() {
    let cut = |text: &str| read(&text.as_bytes()[..text.len() - 31]).unwrap_err();
    for (text, what) in [(CAMT_8, "in the middle"), (BAI2, "in the middle"), (MT940, "closing balance")] {
        assert!(cut(text).reason.contains(what), "{}", cut(text));
    }
    assert!(read(b"").is_err());
    assert!(read(b"a,b,c\n1,2,3\n").is_err());
    assert!(read(b"<html><body>hello</body></html>").is_err());
    assert_eq!(read(MT940.replace("CR200,50", "CR2?0,50").as_bytes()).unwrap_err().line, Some(6));
    assert_eq!(read(MT940.replace("EUR1140,50", "EUR11.40,50").as_bytes()).unwrap_err().line, Some(15));
}

#[test]
fn keys_tell_the_same_entry_again_and_equal_ones_apart() {
    let statement = only(MT940);
    let mut doubled = statement.clone();
    doubled.entries.push(statement.entries[3].clone());
    let (once, twice) = (keys::natural_keys(&statement), keys::natural_keys(&doubled));
    assert_eq!(once[..], twice[..4]);
    assert_ne!(twice[3], twice[4]);
    let reworded = only(&MT940.replace("Rechnung", "Invoice"));
    assert_eq!(keys::natural_keys(&reworded)[0], once[0], "the bank's reference decides");
}

proptest! {
    #[test]
    fn no_bytes_make_a_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), head in 0..4usize) {
        let head: &[u8] = [b"".as_slice(), b"<", b"01,", b":20:"][head];
        let _ = read(&[head, bytes.as_slice()].concat());
    }

    #[test]
    fn no_mutation_makes_a_reader_panic(
        sample in 0..3usize,
        edits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4u8), 1..8),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = [MT940, CAMT_8, BAI2][sample].as_bytes().to_vec();
        for (at, byte, how) in edits {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 if bytes.len() > 1 => drop(bytes.remove(at)),
                _ => bytes[at] = b"0123456789:,/<>?+-CD"[usize::from(byte) % 20],
            }
        }
        let _ = read(&bytes);
        bytes.truncate(cut.index(bytes.len()));
        let _ = read(&bytes);
    }
}
