<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Recourse</source>
        <translation>Über Recourse</translation>
    </message>
    <message>
        <source>The case desk for your AliExpress orders: what you can still do about each of them, until when, and why.</source>
        <translation>Die Fallübersicht für Ihre AliExpress-Bestellungen: was Sie bei jeder von ihnen noch tun können, bis wann und warum.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. It comes without any warranty. Recourse belongs to no shop and to no platform.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder jede spätere Version. Sie kommt ohne jede Gewährleistung. Recourse gehört zu keinem Shop und zu keiner Plattform.</translation>
    </message>
    <message>
        <source>Inside are these libraries:</source>
        <translation>Diese Bibliotheken sind enthalten:</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>The seller&apos;s answer</source>
        <translation>Die Antwort des Verkäufers</translation>
    </message>
    <message>
        <source>&amp;What the seller wrote</source>
        <translation>&amp;Was der Verkäufer geschrieben hat</translation>
    </message>
    <message>
        <source>Paste the message here, in whatever language it is.</source>
        <translation>Fügen Sie die Nachricht hier ein, gleich in welcher Sprache sie ist.</translation>
    </message>
    <message>
        <source>What the seller wrote</source>
        <translation>Was der Verkäufer geschrieben hat</translation>
    </message>
    <message>
        <source>Wh&amp;en it came</source>
        <translation>Wann &amp;sie kam</translation>
    </message>
    <message>
        <source>When the answer came</source>
        <translation>Wann die Antwort kam</translation>
    </message>
    <message>
        <source>N&amp;ow</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>Takes the present instant</source>
        <translation>Übernimmt den jetzigen Zeitpunkt</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation>Was bedeutet sie?</translation>
    </message>
    <message>
        <source>What the answer means</source>
        <translation>Was die Antwort bedeutet</translation>
    </message>
    <message>
        <source>How &amp;much it offers, if it says so</source>
        <translation>Wie &amp;viel er anbietet, falls er es sagt</translation>
    </message>
    <message>
        <source>How much the seller offers</source>
        <translation>Wie viel der Verkäufer anbietet</translation>
    </message>
    <message>
        <source>&amp;Until which day it asks for time, if it says so</source>
        <translation>&amp;Bis zu welchem Tag er um Zeit bittet, falls er es sagt</translation>
    </message>
    <message>
        <source>Until which day the seller asks for time</source>
        <translation>Bis zu welchem Tag der Verkäufer um Zeit bittet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep the answer</source>
        <translation>Antwort au&amp;fbewahren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>The language that the answer is written in, as far as its letters tell</source>
        <translation>Die Sprache, in der die Antwort geschrieben ist, soweit ihre Buchstaben es verraten</translation>
    </message>
    <message>
        <source>The language of the answer</source>
        <translation>Die Sprache der Antwort</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>An item without a title</source>
        <translation>Ein Artikel ohne Titel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, case</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>item, case, deadline</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <extracomment>An answer that holds for some of the order&apos;s items only; %1 lists their titles</extracomment>
        <translation>Nur für %1</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>It looks like a real number (%1). That alone does not prove that your parcel was sent.</source>
        <extracomment>%1 is a carrier or a kind of parcel</extracomment>
        <translation>Sie sieht wie eine echte Nummer aus (%1). Das allein beweist nicht, dass Ihr Paket verschickt wurde.</translation>
    </message>
    <message>
        <source>It fails the check of such numbers (%1). It may be mistyped or made up.</source>
        <extracomment>%1 is a carrier or a kind of parcel</extracomment>
        <translation>Sie besteht die Prüfung solcher Nummern nicht (%1). Sie kann vertippt oder erfunden sein.</translation>
    </message>
    <message>
        <source>It is in order, but belongs to a parcel between other countries than the seller&apos;s and yours.</source>
        <translation>Sie ist in Ordnung, gehört aber zu einem Paket zwischen anderen Ländern als dem des Verkäufers und Ihrem.</translation>
    </message>
    <message>
        <source>No carrier that we know gives out such numbers. Look whether it can be tracked; alone it shows nothing.</source>
        <translation>Kein Zusteller, den wir kennen, vergibt solche Nummern. Sehen Sie nach, ob sie sich verfolgen lässt; allein zeigt sie nichts.</translation>
    </message>
    <message>
        <source>You can ask for all of the money or a part of it.</source>
        <translation>Sie können das ganze Geld oder einen Teil verlangen.</translation>
    </message>
    <message>
        <source>You can ask for all of the money.</source>
        <translation>Sie können das ganze Geld verlangen.</translation>
    </message>
    <message>
        <source>You can ask for a part of the money.</source>
        <translation>Sie können einen Teil des Geldes verlangen.</translation>
    </message>
    <message>
        <source>You may offer to send the goods back.</source>
        <translation>Sie können anbieten, die Ware zurückzuschicken.</translation>
    </message>
    <message>
        <source>The goods have to go back.</source>
        <translation>Die Ware muss zurück.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The seller</source>
        <translation>Der Verkäufer</translation>
    </message>
    <message>
        <source>The platform</source>
        <translation>Die Plattform</translation>
    </message>
    <message>
        <source>Nobody: a time ran out</source>
        <translation>Niemand: Eine Frist lief ab</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>Der Zusteller</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>status, sentence</comment>
        <extracomment>That it ended and why: &quot;Cancelled. The seller did not ship it in time.&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Why this comes first: %1</source>
        <extracomment>%1 is a sentence such as &quot;It is the seller&apos;s turn.&quot;</extracomment>
        <translation>Warum das zuerst kommt: %1</translation>
    </message>
    <message>
        <source>What waiting costs: %1</source>
        <extracomment>%1 is a sentence such as &quot;The seller may ship at any time.&quot; or &quot;Nothing.&quot;</extracomment>
        <translation>Was Warten kostet: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an action</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Once you take this step, these are closed: %1.</source>
        <extracomment>%1 is a list of actions in quotation marks</extracomment>
        <translation>Nach diesem Schritt geht nicht mehr: %1.</translation>
    </message>
    <message>
        <source>Whether a coupon or a discount was used here is not known.</source>
        <translation>Ob hier ein Gutschein oder ein Rabatt eingelöst wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 is an action such as &quot;Wait&quot;</extracomment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <comment>action, deadline</comment>
        <extracomment>An action and the time left: &quot;Next: Wait (4 days left)&quot;</extracomment>
        <translation>Als Nächstes: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>case, day</comment>
        <extracomment>Where a case stands and since when: &quot;Dispute open, since 12 Nov&quot;</extracomment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Days on which your bank is closed, as you have set them, are not counted.</source>
        <translation>Tage, an denen Ihre Bank nach Ihrer Angabe geschlossen ist, zählen nicht mit.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>If nothing happens, from %1 on: %2.</source>
        <comment>instant, verdict</comment>
        <extracomment>What an answer becomes by itself: a day and hour, and a verdict such as &quot;Not yet&quot;</extracomment>
        <translation>Wenn nichts geschieht, ab %1: %2.</translation>
    </message>
    <message>
        <source>%1, as soon as one of these happens: %2.</source>
        <comment>verdict, events</comment>
        <extracomment>What an answer becomes after one of some events: a verdict such as &quot;Not yet&quot;, then the events, such as &quot;Shipped&quot; and &quot;The seller refused to cancel&quot;</extracomment>
        <translation>%1, sobald eines davon geschieht: %2.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the book</source>
        <translation>Bestellbuch prüfen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Co&amp;py details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ClosedDaysPage</name>
    <message>
        <source>Times of your bank that run in business days, such as those of a refund, are counted without the days on which it is closed. Saturdays and Sundays are left out anyway.</source>
        <translation>Fristen Ihrer Bank, die in Arbeitstagen laufen, wie die einer Erstattung, zählen ohne die Tage, an denen sie geschlossen ist. Samstage und Sonntage zählen ohnehin nicht.</translation>
    </message>
    <message>
        <source>A da&amp;y on which it is closed</source>
        <translation>Ein Ta&amp;g, an dem sie geschlossen ist</translation>
    </message>
    <message>
        <source>A day on which your bank is closed</source>
        <translation>Ein Tag, an dem Ihre Bank geschlossen ist</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Days on which your bank is closed</source>
        <translation>Tage, an denen Ihre Bank geschlossen ist</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Geben Sie ein, was Sie tun möchten</translation>
    </message>
    <message>
        <source>The arrow keys walk through what fits, Enter does it, Escape closes and leaves everything as it was.</source>
        <translation>Die Pfeiltasten gehen durch die Treffer, die Eingabetaste führt den Befehl aus, Escape schließt und lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Promised and received</source>
        <translation>Versprochen und erhalten</translation>
    </message>
    <message>
        <source>Both sides become a page of the evidence pack, with your words and nothing else. The numbers on the pictures belong to the differences below.</source>
        <translation>Beide Seiten werden eine Seite der Beweismappe, mit Ihren Worten und sonst nichts. Die Zahlen auf den Bildern gehören zu den Unterschieden darunter.</translation>
    </message>
    <message>
        <source>What was &amp;promised</source>
        <translation>Was &amp;versprochen war</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was versprochen war</translation>
    </message>
    <message>
        <source>Picture of what was promised</source>
        <translation>Bild dessen, was versprochen war</translation>
    </message>
    <message>
        <source>Arrows move a cross, Space puts the number of the current difference there, Delete takes it away.</source>
        <translation>Die Pfeiltasten bewegen ein Kreuz, die Leertaste setzt dort die Zahl des gewählten Unterschieds, Entf nimmt sie weg.</translation>
    </message>
    <message>
        <source>Text of what was promised</source>
        <translation>Text dessen, was versprochen war</translation>
    </message>
    <message>
        <source>What you received</source>
        <translation>Was Sie erhalten haben</translation>
    </message>
    <message>
        <source>Picture of what you received</source>
        <translation>Bild dessen, was Sie erhalten haben</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Unterschied</translation>
    </message>
    <message>
        <source>In what they differ</source>
        <translation>Worin sie sich unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Add a difference</source>
        <translation>Unterschied &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Take the comparison away</source>
        <translation>&amp;Gegenüberstellung entfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>ComposerDialog</name>
    <message>
        <source>This is what you wrote last time.</source>
        <translation>Das haben Sie beim letzten Mal geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Begin anew</source>
        <translation>Neu &amp;beginnen</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was nicht geklappt hat</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the text that is sent</source>
        <translation>Kopiert den Text, der gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Open the messages on the site</source>
        <translation>&amp;Nachrichten auf der Website öffnen</translation>
    </message>
    <message>
        <source>Opens the site&apos;s page of messages in your browser</source>
        <translation>Öffnet die Nachrichtenseite der Website in Ihrem Browser</translation>
    </message>
    <message>
        <source>I &amp;sent it</source>
        <translation>Ist &amp;gesendet</translation>
    </message>
    <message>
        <source>Keeps the text with the order, with its language and the time</source>
        <translation>Bewahrt den Text mit Sprache und Zeit bei der Bestellung auf</translation>
    </message>
    <message>
        <source>Change the &amp;templates…</source>
        <translation>&amp;Vorlagen ändern…</translation>
    </message>
    <message>
        <source>Change a template, or write one of your own</source>
        <translation>Eine Vorlage ändern oder eine eigene schreiben</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Report of a crash</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Recourse ended unexpectedly. This report was kept on your computer only, and nothing is sent. It holds no data of your orders. You can copy it for whoever looks after the program.</source>
        <translation>Recourse wurde unerwartet beendet. Dieser Bericht wurde nur auf Ihrem Computer aufbewahrt, und nichts wird gesendet. Er enthält keine Daten Ihrer Bestellungen. Sie können ihn kopieren und an diejenigen weitergeben, die sich um das Programm kümmern.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Delete the report</source>
        <translation>Bericht &amp;löschen</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>DisputeEvidencePage</name>
    <message>
        <source>What shows it</source>
        <translation>Was es zeigt</translation>
    </message>
</context>
<context>
    <name>DisputeOutcomePage</name>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>Betr&amp;ag</translation>
    </message>
    <message>
        <source>The page counts &amp;down to</source>
        <translation>Die Seite zählt &amp;herunter bis</translation>
    </message>
    <message>
        <source>The page&apos;s own time for your next step counts before every rule</source>
        <translation>Die Frist, die die Seite selbst für Ihren nächsten Schritt nennt, gilt vor jeder Regel</translation>
    </message>
    <message>
        <source>Until when the page gives you time</source>
        <translation>Bis wann die Seite Ihnen Zeit lässt</translation>
    </message>
</context>
<context>
    <name>DisputeProblemPage</name>
    <message>
        <source>&amp;It is about</source>
        <translation>&amp;Es geht um</translation>
    </message>
    <message>
        <source>What the dispute is about</source>
        <translation>Worum es im Streitfall geht</translation>
    </message>
    <message>
        <source>Did you receive the parcel?</source>
        <translation>Haben Sie das Paket erhalten?</translation>
    </message>
    <message>
        <source>Did you receive the parcel</source>
        <translation>Ob Sie das Paket erhalten haben</translation>
    </message>
    <message>
        <source>What is true for this order?</source>
        <translation>Was trifft auf diese Bestellung zu?</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>DisputeSitePage</name>
    <message>
        <source>Open the &amp;page in the browser</source>
        <translation>&amp;Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Copies the statement for the site, to paste it into the form there</source>
        <translation>Kopiert die Stellungnahme für die Seite, um sie dort in das Formular einzufügen</translation>
    </message>
    <message>
        <source>The way through the site</source>
        <translation>Der Weg durch die Seite</translation>
    </message>
    <message>
        <source>You do this yourself, on the site. Recourse does not sign in there and does not press any button.</source>
        <translation>Das tun Sie selbst, auf der Seite. Recourse meldet sich dort nicht an und drückt keinen Knopf.</translation>
    </message>
    <message>
        <source>Cop&amp;y the statement</source>
        <translation>Stellungnahme &amp;kopieren</translation>
    </message>
    <message>
        <source>Make the &amp;evidence pack…</source>
        <translation>Be&amp;weismappe machen…</translation>
    </message>
    <message>
        <source>Puts the files and the statement into one pack, in the order of the figures</source>
        <translation>Legt die Dateien und die Stellungnahme in eine Mappe, in der Reihenfolge der Abbildungen</translation>
    </message>
</context>
<context>
    <name>DisputeStandingPage</name>
    <message>
        <source>The steps that are left</source>
        <translation>Die Schritte, die bleiben</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Was zuerst kommt</translation>
    </message>
    <message>
        <source>What happens by itself</source>
        <translation>Was von selbst geschieht</translation>
    </message>
    <message>
        <source>What closes this way</source>
        <translation>Was diesen Weg schließt</translation>
    </message>
    <message>
        <source>By which rule</source>
        <translation>Nach welcher Regel</translation>
    </message>
    <message>
        <source>&amp;Who says so?</source>
        <translation>&amp;Wer sagt das?</translation>
    </message>
</context>
<context>
    <name>DisputeStatementPage</name>
    <message>
        <source>What is true? Only what you tick is said</source>
        <translation>Was trifft zu? Nur was Sie ankreuzen, wird gesagt</translation>
    </message>
    <message>
        <source>What you confirm</source>
        <translation>Was Sie bestätigen</translation>
    </message>
    <message>
        <source>Tick the new sentence above to have it said.</source>
        <translation>Kreuzen Sie den neuen Satz oben an, damit er gesagt wird.</translation>
    </message>
    <message>
        <source>The statement in your language</source>
        <translation>Die Stellungnahme in Ihrer Sprache</translation>
    </message>
    <message>
        <source>The statement for the site</source>
        <translation>Die Stellungnahme für die Seite</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copies the statement for the site, to paste it into the form there</source>
        <translation>Kopiert die Stellungnahme für die Seite, um sie dort in das Formular einzufügen</translation>
    </message>
    <message>
        <source>&amp;Put the made text back</source>
        <translation>&amp;Erzeugten Text zurückholen</translation>
    </message>
    <message>
        <source>Forgets what you changed in the texts</source>
        <translation>Vergisst, was Sie an den Texten geändert haben</translation>
    </message>
</context>
<context>
    <name>DisputeWishPage</name>
    <message>
        <source>Do the goods go back?</source>
        <translation>Geht die Ware zurück?</translation>
    </message>
    <message>
        <source>Do the goods go back</source>
        <translation>Ob die Ware zurückgeht</translation>
    </message>
    <message>
        <source>What the item&apos;s &amp;page says about the way back</source>
        <translation>Was die &amp;Seite des Artikels zum Rückweg sagt</translation>
    </message>
    <message>
        <source>Who pays the way back, as the page says</source>
        <translation>Wer laut der Seite den Rückweg bezahlt</translation>
    </message>
    <message>
        <source>How much do you ask for?</source>
        <translation>Wie viel verlangen Sie?</translation>
    </message>
    <message>
        <source>How much you ask for</source>
        <translation>Wie viel Sie verlangen</translation>
    </message>
    <message>
        <source>Pieces that are &amp;missing or cannot be used</source>
        <translation>Stücke, die &amp;fehlen oder nicht zu gebrauchen sind</translation>
    </message>
    <message>
        <source>Value that is &amp;lost, in percent</source>
        <translation>&amp;Verlorener Wert in Prozent</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>Betr&amp;ag</translation>
    </message>
    <message>
        <source>S&amp;hipping that you paid, if you know it</source>
        <translation>Versan&amp;dkosten, die Sie bezahlt haben, wenn Sie sie kennen</translation>
    </message>
    <message>
        <source>Ask for the shippin&amp;g too</source>
        <translation>Auch die Versandkosten verlan&amp;gen</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>What are these files for?</source>
        <translation>Wozu gehören diese Dateien?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import orders…</source>
        <translation>Bestellungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Keep as &amp;evidence</source>
        <translation>Als &amp;Beweise behalten</translation>
    </message>
</context>
<context>
    <name>DroppedOnOrder</name>
    <message>
        <source>%1 may hold orders to import, or show something about %2.</source>
        <extracomment>%1 lists names of files, %2 is the title of an order</extracomment>
        <translation>%1 enthält vielleicht Bestellungen zum Importieren oder zeigt etwas über %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) will be kept as evidence of this order either way.</source>
        <translation>
            <numerusform>%Ln andere Datei wird auf jeden Fall als Beweis für diese Bestellung behalten.</numerusform>
            <numerusform>%Ln andere Dateien werden auf jeden Fall als Beweise für diese Bestellung behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndPane</name>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who ended it</source>
        <translation>Wer sie beendete</translation>
    </message>
    <message>
        <source>the site&apos;s own word</source>
        <translation>das eigene Wort der Website</translation>
    </message>
    <message>
        <source>The money</source>
        <translation>Das Geld</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Es ist zurück.</translation>
    </message>
    <message>
        <source>As far as is known nothing was paid.</source>
        <translation>Soweit bekannt, wurde nichts bezahlt.</translation>
    </message>
    <message>
        <source>The coupon</source>
        <translation>Der Gutschein</translation>
    </message>
    <message>
        <source>Whether one was used is not known.</source>
        <translation>Ob einer eingelöst wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es bleibt nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Payment verified</source>
        <translation>Zahlung bestätigt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Receipt confirmed</source>
        <translation>Empfang bestätigt</translation>
    </message>
    <message>
        <source>Closed unpaid</source>
        <translation>Unbezahlt geschlossen</translation>
    </message>
    <message>
        <source>You asked to cancel</source>
        <translation>Sie haben um Stornierung gebeten</translation>
    </message>
    <message>
        <source>The cancel button was missing</source>
        <translation>Der Stornieren-Knopf fehlte</translation>
    </message>
    <message>
        <source>You took the request back</source>
        <translation>Sie haben die Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>The seller agreed to cancel</source>
        <translation>Der Verkäufer hat der Stornierung zugestimmt</translation>
    </message>
    <message>
        <source>The seller refused to cancel</source>
        <translation>Der Verkäufer hat die Stornierung abgelehnt</translation>
    </message>
    <message>
        <source>You cancelled</source>
        <translation>Sie haben storniert</translation>
    </message>
    <message>
        <source>The seller cancelled</source>
        <translation>Der Verkäufer hat storniert</translation>
    </message>
    <message>
        <source>The site cancelled</source>
        <translation>Die Website hat storniert</translation>
    </message>
    <message>
        <source>Time to ship extended</source>
        <translation>Versandfrist verlängert</translation>
    </message>
    <message>
        <source>Protection extended</source>
        <translation>Käuferschutz verlängert</translation>
    </message>
    <message>
        <source>You refused the delivery</source>
        <translation>Sie haben die Annahme verweigert</translation>
    </message>
    <message>
        <source>The site froze the order</source>
        <translation>Die Website hat die Bestellung eingefroren</translation>
    </message>
    <message>
        <source>The site released the order</source>
        <translation>Die Website hat die Bestellung wieder freigegeben</translation>
    </message>
    <message>
        <source>You complained about the seller</source>
        <translation>Sie haben sich über den Verkäufer beschwert</translation>
    </message>
    <message>
        <source>You opened a dispute</source>
        <translation>Sie haben einen Streitfall eröffnet</translation>
    </message>
    <message>
        <source>You cancelled the dispute</source>
        <translation>Sie haben den Streitfall zurückgezogen</translation>
    </message>
    <message>
        <source>The seller made an offer</source>
        <translation>Der Verkäufer hat ein Angebot gemacht</translation>
    </message>
    <message>
        <source>You accepted the offer</source>
        <translation>Sie haben das Angebot angenommen</translation>
    </message>
    <message>
        <source>You refused the offer</source>
        <translation>Sie haben das Angebot abgelehnt</translation>
    </message>
    <message>
        <source>The site was asked to decide</source>
        <translation>Die Website wurde um eine Entscheidung gebeten</translation>
    </message>
    <message>
        <source>The site decided</source>
        <translation>Die Website hat entschieden</translation>
    </message>
    <message>
        <source>You appealed</source>
        <translation>Sie haben Einspruch eingelegt</translation>
    </message>
    <message>
        <source>The appeal was decided</source>
        <translation>Über den Einspruch wurde entschieden</translation>
    </message>
    <message>
        <source>The return was agreed</source>
        <translation>Die Rücksendung wurde vereinbart</translation>
    </message>
    <message>
        <source>You sent the goods back</source>
        <translation>Sie haben die Ware zurückgeschickt</translation>
    </message>
    <message>
        <source>The seller received the goods</source>
        <translation>Der Verkäufer hat die Ware erhalten</translation>
    </message>
    <message>
        <source>A refund was announced</source>
        <translation>Eine Rückerstattung wurde angekündigt</translation>
    </message>
    <message>
        <source>The refund was sent</source>
        <translation>Die Rückerstattung wurde gesendet</translation>
    </message>
    <message>
        <source>You received the refund</source>
        <translation>Sie haben die Rückerstattung erhalten</translation>
    </message>
    <message>
        <source>You asked your bank for the money</source>
        <translation>Sie haben das Geld von Ihrer Bank zurückgefordert</translation>
    </message>
    <message>
        <source>The bank decided</source>
        <translation>Die Bank hat entschieden</translation>
    </message>
    <message>
        <source>You wrote to the seller</source>
        <translation>Sie haben dem Verkäufer geschrieben</translation>
    </message>
    <message>
        <source>The seller wrote</source>
        <translation>Der Verkäufer hat geschrieben</translation>
    </message>
    <message>
        <source>News of the parcel</source>
        <translation>Neues vom Paket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>EvidencePackDialog</name>
    <message>
        <source>Make the evidence pack</source>
        <translation>Beweismappe machen</translation>
    </message>
    <message>
        <source>The pack holds copies; the originals stay as they are. Pictures are drawn anew and made small enough for the form, videos and papers go as they are. There is a whole pack, or none.</source>
        <translation>Die Mappe enthält Kopien; die Originale bleiben, wie sie sind. Bilder werden neu gezeichnet und klein genug für das Formular gemacht, Videos und Papiere bleiben, wie sie sind. Es gibt eine vollständige Mappe oder keine.</translation>
    </message>
    <message>
        <source>Files of the pack</source>
        <translation>Dateien der Mappe</translation>
    </message>
    <message>
        <source>Ma&amp;ke</source>
        <translation>Als &amp;Format</translation>
    </message>
    <message>
        <source>Kind of the pack</source>
        <translation>Format der Mappe</translation>
    </message>
    <message>
        <source>a zip file</source>
        <translation>eine ZIP-Datei</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>&amp;Parts of a zip, at most</source>
        <translation>ZIP-Teile hö&amp;chstens</translation>
    </message>
    <message>
        <source>Largest part of a zip, in megabytes</source>
        <translation>Größter Teil einer ZIP-Datei, in Megabyte</translation>
    </message>
    <message>
        <source>one zip for all</source>
        <translation>eine ZIP-Datei für alles</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Each pict&amp;ure, at most</source>
        <translation>Jedes B&amp;ild höchstens</translation>
    </message>
    <message>
        <source>Largest picture, in kilobytes</source>
        <translation>Größtes Bild, in Kilobyte</translation>
    </message>
    <message>
        <source> kB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source>&amp;Files, at most</source>
        <translation>&amp;Dateien höchstens</translation>
    </message>
    <message>
        <source>Most files</source>
        <translation>Höchste Zahl der Dateien</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Pass&amp;word of a zip</source>
        <translation>Pass&amp;wort der ZIP-Datei</translation>
    </message>
    <message>
        <source>Password of a zip</source>
        <translation>Passwort der ZIP-Datei</translation>
    </message>
    <message>
        <source>none: anybody can open it</source>
        <translation>keines: jeder kann sie öffnen</translation>
    </message>
    <message>
        <source>&amp;Leave place and camera in the copies of pictures</source>
        <translation>&amp;Ort und Kamera in den Bildkopien lassen</translation>
    </message>
    <message>
        <source>Put the files &amp;into case.pdf too</source>
        <translation>Die Dateien &amp;auch in case.pdf legen</translation>
    </message>
    <message>
        <source>&amp;Black out the order number and these lines in case.html, for a helper:</source>
        <translation>Bestellnummer und diese Zeilen in case.html für Helfer schwä&amp;rzen:</translation>
    </message>
    <message>
        <source>Lines to black out</source>
        <translation>Zu schwärzende Zeilen</translation>
    </message>
    <message>
        <source>Your name, your street: one a line</source>
        <translation>Ihr Name, Ihre Straße: je eine Zeile</translation>
    </message>
    <message>
        <source>Drag the files from here into the upload field of the page in your browser. These are copies that go when this window is closed.</source>
        <translation>Ziehen Sie die Dateien von hier in das Hochladefeld der Seite in Ihrem Browser. Es sind Kopien, die verschwinden, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Files to drag out</source>
        <translation>Dateien zum Herausziehen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Make the pack…</source>
        <translation>&amp;Mappe machen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>EvidencePlanner</name>
    <message>
        <source>It did not come</source>
        <translation>Es kam nicht an</translation>
    </message>
    <message>
        <source>It came, but something is wrong</source>
        <translation>Es kam an, aber etwas stimmt nicht</translation>
    </message>
    <message>
        <source>It came, and you do not want it</source>
        <translation>Es kam an, und Sie möchten es nicht</translation>
    </message>
    <message>
        <source>%1, %2 by the camera&apos;s clock</source>
        <extracomment>%1 is a day, %2 the time of the day, as the clock of a camera had them</extracomment>
        <translation>%1, %2 nach der Uhr der Kamera</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln shown.</source>
        <comment>things that show the problem</comment>
        <translation>
            <numerusform>Alles gezeigt (%Ln).</numerusform>
            <numerusform>Alle %Ln gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown; missing: %3.</source>
        <extracomment>%1 of %2 things that show the problem are there, %3 lists the others</extracomment>
        <translation>%1 von %2 gezeigt; es fehlt: %3.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Whoever decides was not there and looks at your pictures for a minute. What is missing cannot speak for you.</source>
        <translation>Wer entscheidet, war nicht dabei und sieht sich Ihre Bilder eine Minute lang an. Was fehlt, kann nicht für Sie sprechen.</translation>
    </message>
    <message>
        <source>Say what is wrong, and you see here what shows it. Files can be added before.</source>
        <translation>Sagen Sie, was nicht stimmt, dann sehen Sie hier, was es zeigt. Dateien können Sie schon vorher hinzufügen.</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Ihre Dateien</translation>
    </message>
    <message numerus="yes">
        <source>In the trash (%Ln)</source>
        <translation>
            <numerusform>Im Papierkorb (%Ln)</numerusform>
            <numerusform>Im Papierkorb (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Screenshot</source>
        <extracomment>The name of a file that is made of a pasted picture</extracomment>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>compared with what was promised</source>
        <extracomment>said of a picture of evidence</extracomment>
        <translation>dem Versprochenen gegenübergestellt</translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message>
        <source>Verify evidence</source>
        <translation>Beweise prüfen</translation>
    </message>
    <message>
        <source>%1: as it was when it was added.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1: wie beim Hinzufügen.</translation>
    </message>
    <message>
        <source>This order has no evidence.</source>
        <translation>Zu dieser Bestellung gibt es keine Beweise.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are as they were when they were added.</source>
        <translation>
            <numerusform>%Ln Original ist so, wie es hinzugefügt wurde.</numerusform>
            <numerusform>%Ln Originale sind so, wie sie hinzugefügt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are not as they were when they were added. Nothing was changed. A backup with its evidence may have them.</source>
        <translation>
            <numerusform>%Ln Original ist nicht mehr so, wie es hinzugefügt wurde. Es wurde nichts geändert. In einer Sicherung mit ihren Beweisen ist es vielleicht noch.</numerusform>
            <numerusform>%Ln Originale sind nicht mehr so, wie sie hinzugefügt wurden. Es wurde nichts geändert. In einer Sicherung mit ihren Beweisen sind sie vielleicht noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log of evidence</source>
        <translation>Protokoll der Beweise</translation>
    </message>
    <message>
        <source>A line that this version cannot read</source>
        <translation>Eine Zeile, die diese Version nicht lesen kann</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>when, what, file</comment>
        <extracomment>%1 is a day with its time, %2 what was done such as &quot;Added&quot;, %3 the name of a file</extracomment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Noch ist nichts vermerkt.</translation>
    </message>
    <message>
        <source>Line %1 of the log does not fit the line before it: one of them was changed, taken out or put in.</source>
        <extracomment>%1 is the number of a line</extracomment>
        <translation>Zeile %1 des Protokolls passt nicht zur Zeile davor: Eine von beiden wurde geändert, herausgenommen oder eingefügt.</translation>
    </message>
    <message>
        <source>Each line fits the line before it.</source>
        <translation>Jede Zeile passt zur Zeile davor.</translation>
    </message>
</context>
<context>
    <name>EvidenceReportDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was found or done</source>
        <translation>Was gefunden oder getan wurde</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <translation>gesehen am %1</translation>
    </message>
    <message>
        <source>The site showed</source>
        <translation>Die Website zeigte</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht nach</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Kaufvorgang</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1 Stück</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Item without a title</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, amount</comment>
        <extracomment>What happened and the amount in it: &quot;The refund was sent: 23.90 USD&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When is not known</source>
        <translation>Zeitpunkt nicht bekannt</translation>
    </message>
    <message>
        <source>You recorded it on %1</source>
        <translation>Von Ihnen festgehalten am %1</translation>
    </message>
    <message>
        <source>Imported on %1</source>
        <translation>Importiert am %1</translation>
    </message>
    <message>
        <source>Taken back on %1</source>
        <translation>Zurückgenommen am %1</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>Je Artikel</translation>
    </message>
    <message>
        <source>What the number shows</source>
        <translation>Was die Nummer zeigt</translation>
    </message>
    <message>
        <source>%1, for “%2”</source>
        <comment>event, item</comment>
        <extracomment>What happened and the item that it is about: &quot;You opened a dispute, for “LED strip”&quot;</extracomment>
        <translation>%1, für „%2“</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>How Recourse works</source>
        <translation>So funktioniert Recourse</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>No page of the handbook has all these words.</source>
        <translation>Keine Seite des Handbuchs enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Nothing is written before you press Import. Everything imported here can be undone in one step.</source>
        <translation>Nichts wird geschrieben, bevor Sie auf „Importieren“ klicken. Alles, was hier importiert wird, lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Drop more files here</source>
        <translation>Ziehen Sie weitere Dateien hierher</translation>
    </message>
    <message>
        <source>Choose more &amp;files…</source>
        <translation>Weitere &amp;Dateien auswählen…</translation>
    </message>
    <message>
        <source>&amp;Day first</source>
        <translation>&amp;Tag zuerst</translation>
    </message>
    <message>
        <source>03/04 is the third of April</source>
        <translation>03/04 ist der dritte April</translation>
    </message>
    <message>
        <source>&amp;Month first</source>
        <translation>&amp;Monat zuerst</translation>
    </message>
    <message>
        <source>03/04 is the fourth of March</source>
        <translation>03/04 ist der vierte März</translation>
    </message>
    <message>
        <source>Orders in these files</source>
        <translation>Bestellungen in diesen Dateien</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>How do I &amp;get these files?</source>
        <translation>Wie &amp;komme ich an diese Dateien?</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Cancellation agreed</source>
        <translation>Storno vereinbart</translation>
    </message>
    <message>
        <source>Cancellation refused</source>
        <translation>Storno abgelehnt</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>Request lapsed</source>
        <translation>Anfrage verfallen</translation>
    </message>
    <message>
        <source>Shipped meanwhile</source>
        <translation>Inzwischen versandt</translation>
    </message>
    <message>
        <source>Button missing</source>
        <translation>Knopf fehlt</translation>
    </message>
    <message>
        <source>Cancel requested</source>
        <translation>Storno angefragt</translation>
    </message>
    <message>
        <source>Refund overdue</source>
        <translation>Erstattung überfällig</translation>
    </message>
    <message>
        <source>Refund sent</source>
        <translation>Erstattung gesendet</translation>
    </message>
    <message>
        <source>Refund received</source>
        <translation>Erstattung erhalten</translation>
    </message>
    <message>
        <source>Refund expected</source>
        <translation>Erstattung erwartet</translation>
    </message>
    <message>
        <source>Offer in dispute</source>
        <translation>Angebot im Streitfall</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Dispute escalated</source>
        <translation>Streitfall eskaliert</translation>
    </message>
    <message>
        <source>Dispute decided</source>
        <translation>Streitfall entschieden</translation>
    </message>
    <message>
        <source>Appeal filed</source>
        <translation>Einspruch eingelegt</translation>
    </message>
    <message>
        <source>Dispute cancelled</source>
        <translation>Streitfall beendet</translation>
    </message>
    <message>
        <source>Dispute open</source>
        <translation>Streitfall offen</translation>
    </message>
    <message>
        <source>Return on its way</source>
        <translation>Retoure unterwegs</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Retoure angekommen</translation>
    </message>
    <message>
        <source>Return agreed</source>
        <translation>Retoure vereinbart</translation>
    </message>
    <message>
        <source>when it was ordered</source>
        <translation>wann bestellt wurde</translation>
    </message>
    <message>
        <source>when it was paid</source>
        <translation>wann bezahlt wurde</translation>
    </message>
    <message>
        <source>until when it must be paid</source>
        <translation>bis wann bezahlt werden muss</translation>
    </message>
    <message>
        <source>until when the seller must ship</source>
        <translation>bis wann der Verkäufer versenden muss</translation>
    </message>
    <message>
        <source>when it was shipped</source>
        <translation>wann versandt wurde</translation>
    </message>
    <message>
        <source>when it was delivered</source>
        <translation>wann zugestellt wurde</translation>
    </message>
    <message>
        <source>when you confirmed that it arrived</source>
        <translation>wann Sie den Empfang bestätigt haben</translation>
    </message>
    <message>
        <source>when the protection ends</source>
        <translation>wann der Käuferschutz endet</translation>
    </message>
    <message>
        <source>until when delivery was promised</source>
        <translation>bis wann die Lieferung zugesagt wurde</translation>
    </message>
    <message>
        <source>until when the seller must answer</source>
        <translation>bis wann der Verkäufer antworten muss</translation>
    </message>
    <message>
        <source>until when the refund is expected</source>
        <translation>bis wann die Rückerstattung erwartet wird</translation>
    </message>
    <message>
        <source>until when you must act</source>
        <translation>bis wann Sie handeln müssen</translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>Wartet auf Zahlung</translation>
    </message>
    <message>
        <source>Payment review</source>
        <translation>Zahlung wird geprüft</translation>
    </message>
    <message>
        <source>Awaiting shipment</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>Teilweise versandt</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Possible now</source>
        <translation>Jetzt möglich</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation>Nicht mehr möglich</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>printed by the site</source>
        <translation>von der Website angegeben</translation>
    </message>
    <message>
        <source>you entered it</source>
        <translation>von Ihnen eingetragen</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>nach einer Regel</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>Act before</source>
        <translation>Handeln vor</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Warten bis</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Möglich ab</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>Überfällig seit</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Must be paid by</source>
        <translation>Zu bezahlen bis</translation>
    </message>
    <message>
        <source>Must ship by</source>
        <translation>Zu versenden bis</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Protection ends</source>
        <translation>Käuferschutz endet</translation>
    </message>
    <message>
        <source>Delivery promised by</source>
        <translation>Lieferung zugesagt bis</translation>
    </message>
    <message>
        <source>Seller answers by</source>
        <translation>Verkäufer antwortet bis</translation>
    </message>
    <message>
        <source>Refund expected by</source>
        <translation>Rückerstattung erwartet bis</translation>
    </message>
    <message>
        <source>You must act by</source>
        <translation>Sie müssen handeln bis</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Bankkarte</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Banküberweisung</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>E-Wallet</translation>
    </message>
    <message>
        <source>Account balance</source>
        <translation>Kontoguthaben</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Nachnahme</translation>
    </message>
    <message>
        <source>Installments</source>
        <translation>Ratenzahlung</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Auf andere Weise</translation>
    </message>
    <message>
        <source>what the site shows for this order today</source>
        <translation>was die Website heute zu dieser Bestellung zeigt</translation>
    </message>
    <message>
        <source>how it was paid</source>
        <translation>wie bezahlt wurde</translation>
    </message>
    <message>
        <source>the country it goes to</source>
        <translation>in welches Land geliefert wird</translation>
    </message>
    <message>
        <source>the tracking number</source>
        <translation>wie die Sendungsnummer lautet</translation>
    </message>
    <message>
        <source>whether or when this happened: %1</source>
        <translation>ob oder wann dies geschehen ist: %1</translation>
    </message>
    <message>
        <source>another fact of this order</source>
        <translation>wie eine andere Angabe zu dieser Bestellung lautet</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Jetzt handeln</translation>
    </message>
    <message>
        <source>Can still be cancelled</source>
        <translation>Noch stornierbar</translation>
    </message>
    <message>
        <source>Seller must answer</source>
        <translation>Antwort steht aus</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Bestellungen</translation>
    </message>
    <message>
        <source>Cancellations</source>
        <translation>Stornierungen</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>well supported</source>
        <translation>gut belegt</translation>
    </message>
    <message>
        <source>supported by several</source>
        <translation>mehrfach belegt</translation>
    </message>
    <message>
        <source>weakly supported</source>
        <translation>schwach belegt</translation>
    </message>
    <message>
        <source>the site&apos;s own page</source>
        <translation>eigene Seite der Website</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>other buyers</source>
        <translation>andere Käufer</translation>
    </message>
    <message>
        <source>a guide for buyers</source>
        <translation>ein Ratgeber für Käufer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>whether the item&apos;s page offers a return</source>
        <translation>ob die Seite des Artikels eine Rücksendung anbietet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Has evidence</source>
        <extracomment>a group of orders: files of evidence are kept for them</extracomment>
        <translation>Mit Beweisen</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <extracomment>a group of orders: something that would show their problem is not there</extracomment>
        <translation>Beweise fehlen</translation>
    </message>
    <message>
        <source>Window closing</source>
        <extracomment>a group of orders: there are less than three days left for what can be done</extracomment>
        <translation>Frist läuft bald ab</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Groups of orders</source>
        <translation>Gruppen von Bestellungen</translation>
    </message>
    <message>
        <source>Choose which orders the table shows.</source>
        <translation>Wählen Sie, welche Bestellungen die Tabelle zeigt.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>One order a row, the nearest deadline first. What can be done about the selected one stands beside.</source>
        <translation>Eine Bestellung pro Zeile, die nächste Frist zuerst. Was sich bei der ausgewählten tun lässt, steht daneben.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>B&amp;estellung</translation>
    </message>
    <message>
        <source>&amp;Record what happened</source>
        <translation>&amp;Geschehenes festhalten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Ers&amp;cheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Brings in orders from files. You see everything before it is taken in.</source>
        <translation>Holt Bestellungen aus Dateien herein. Sie sehen alles, bevor es übernommen wird.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is set.</source>
        <translation>Hell oder dunkel, wie der Desktop eingestellt ist.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;How Recourse works</source>
        <translation>So &amp;funktioniert Recourse</translation>
    </message>
    <message>
        <source>A short guide: bringing orders in, reading a verdict, cancelling.</source>
        <translation>Eine kurze Anleitung: Bestellungen hereinholen, eine Einschätzung lesen, stornieren.</translation>
    </message>
    <message>
        <source>&amp;About Recourse</source>
        <translation>Über Rec&amp;ourse</translation>
    </message>
    <message>
        <source>Version, licence, and the libraries inside.</source>
        <translation>Version, Lizenz und die enthaltenen Bibliotheken.</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regeln…</translation>
    </message>
    <message>
        <source>Every rule that Recourse goes by, with its values and who says so.</source>
        <translation>Jede Regel, nach der Recourse rechnet, mit ihren Werten und wer das sagt.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Searches numbers, titles, sellers, tracking numbers, notes and messages.</source>
        <translation>Durchsucht Nummern, Titel, Verkäufer, Sendungsnummern, Notizen und Nachrichten.</translation>
    </message>
</context>
<context>
    <name>MarkupDialog</name>
    <message>
        <source>Mark up the copies of a picture</source>
        <translation>Kopien eines Bildes kennzeichnen</translation>
    </message>
    <message>
        <source>The original stays as it is: what you draw is on the copies that you hand out. What is blurred or blacked out cannot be brought back from them.</source>
        <translation>Das Original bleibt, wie es ist: Was Sie zeichnen, steht auf den Kopien, die Sie weitergeben. Was verwischt oder geschwärzt ist, lässt sich aus ihnen nicht zurückholen.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Arrows move a cross, Space begins a mark and ends it, Escape gives it up.</source>
        <translation>Die Pfeiltasten bewegen ein Kreuz, die Leertaste beginnt und beendet eine Markierung, Esc bricht sie ab.</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Werkzeug</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>T&amp;ext</source>
        <translation>T&amp;ext</translation>
    </message>
    <message>
        <source>Text of the mark</source>
        <translation>Text der Markierung</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Far&amp;be</translation>
    </message>
    <message>
        <source>Colour of the mark</source>
        <translation>Farbe der Markierung</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Tur&amp;n</source>
        <translation>&amp;Drehen</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Ganzes Bild</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Behal&amp;ten</translation>
    </message>
    <message>
        <source>Remo&amp;ve the mark</source>
        <translation>Markierung ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>The one that stays keeps its place and gets what the others know. Of two values the one that was seen last counts; what you entered yourself stays. Undo brings all of them back.</source>
        <translation>Die Bestellung, die bleibt, behält ihren Platz und bekommt, was in den anderen steht. Von zwei Werten gilt der zuletzt gesehene; was Sie selbst eingetragen haben, bleibt. „Rückgängig“ holt alle zurück.</translation>
    </message>
    <message>
        <source>&amp;This one stays</source>
        <translation>&amp;Diese bleibt</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Diese bleibt</translation>
    </message>
    <message>
        <source>What it gets from the others</source>
        <translation>Was sie von den anderen bekommt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Make one of them</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>A message to the seller, if you like</source>
        <translation>Eine Nachricht an den Verkäufer, wenn Sie möchten</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the message, to paste it into the chat with the seller</source>
        <translation>Kopiert die Nachricht, damit Sie sie in den Chat mit dem Verkäufer einfügen können</translation>
    </message>
    <message>
        <source>I have &amp;sent it to the seller</source>
        <translation>Ich habe sie an den Verkäufer &amp;gesendet</translation>
    </message>
    <message>
        <source>Is written into the history of the order, with the other things, in the last step</source>
        <translation>Wird im letzten Schritt zusammen mit dem Übrigen in den Verlauf der Bestellung geschrieben</translation>
    </message>
</context>
<context>
    <name>MessageThread</name>
    <message>
        <source>%1: %2</source>
        <comment>meaning, amount</comment>
        <extracomment>%1 is what the seller&apos;s answer means, such as &quot;It offers money&quot;, %2 the amount</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>meaning, day</comment>
        <extracomment>%1 is what the seller&apos;s answer means, such as &quot;It asks for time&quot;, %2 a day</extracomment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The seller</source>
        <translation>Der Verkäufer</translation>
    </message>
    <message>
        <source>When is not known</source>
        <translation>Zeitpunkt nicht bekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>language, meaning</comment>
        <extracomment>%1 is a language, %2 what the seller&apos;s answer means, such as &quot;It agrees&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Without its words</source>
        <translation>Ohne Wortlaut</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>By the careful reading it ended on %1</source>
        <translation>Vorsichtig gelesen endete es am %1</translation>
    </message>
    <message>
        <source>It ended on %1</source>
        <translation>Es endete am %1</translation>
    </message>
    <message>
        <source>Until %1 (%2 left)</source>
        <comment>day, span</comment>
        <translation>Bis %1 (endet in %2)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>From %1 (in %2)</source>
        <comment>day, span</comment>
        <translation>Ab %1 (in %2)</translation>
    </message>
    <message>
        <source>Sources say %1 or %2; the careful one counts here.</source>
        <extracomment>Two readings of one date, the careful one first</extracomment>
        <translation>Die Quellen nennen %1 oder %2; hier zählt die vorsichtigere Angabe.</translation>
    </message>
    <message>
        <source>Others say “%1”: %2.</source>
        <comment>verdict, sources</comment>
        <extracomment>What other sources say: a verdict (&quot;Not possible&quot;) and their titles</extracomment>
        <translation>Andere sagen „%1“: %2.</translation>
    </message>
    <message>
        <source>It depends on %1.</source>
        <translation>Es hängt davon ab, %1.</translation>
    </message>
</context>
<context>
    <name>OrderDetailPane</name>
    <message>
        <source>Choose an order to see where it stands and what you can still do.</source>
        <translation>Wählen Sie eine Bestellung, um zu sehen, wo sie steht und was Sie noch tun können.</translation>
    </message>
    <message>
        <source>The selected order</source>
        <translation>Die ausgewählte Bestellung</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Has something happened? Record it with one click:</source>
        <translation>Ist etwas geschehen? Halten Sie es mit einem Klick fest:</translation>
    </message>
    <message>
        <source>The life of the order</source>
        <translation>Der Weg der Bestellung</translation>
    </message>
    <message>
        <source>What to show of the order</source>
        <translation>Was von der Bestellung gezeigt wird</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Shows the rule behind this step, who says so, and what would change the answer.</source>
        <translation>Zeigt die Regel hinter diesem Schritt, wer das sagt und was die Antwort ändern würde.</translation>
    </message>
    <message>
        <source>Why is this the next step?</source>
        <translation>Warum ist das der nächste Schritt?</translation>
    </message>
    <message>
        <source>What happens by itself</source>
        <translation>Was von selbst geschieht</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Vergleichen und zusammenführen…</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>What you &amp;bought</source>
        <translation>Was Sie &amp;gekauft haben</translation>
    </message>
    <message>
        <source>What you bought</source>
        <translation>Was Sie gekauft haben</translation>
    </message>
    <message>
        <source>S&amp;hop</source>
        <translation>S&amp;hop</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>&amp;Ordered on</source>
        <translation>&amp;Bestellt am</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation>&amp;Wo sie steht</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>More: number, seller, dates, note (o&amp;ptional)</source>
        <translation>Mehr: Nummer, Verkäufer, Termine, Notiz (o&amp;ptional)</translation>
    </message>
    <message>
        <source>Order &amp;number</source>
        <translation>Bestell&amp;nummer</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>S&amp;eller</source>
        <translation>&amp;Verkäufer</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>To&amp;tal</source>
        <translation>Gesa&amp;mt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Pa&amp;id on</source>
        <translation>Bezah&amp;lt am</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Must ship b&amp;y</source>
        <translation>&amp;Zu versenden bis</translation>
    </message>
    <message>
        <source>Must ship by</source>
        <translation>Zu versenden bis</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Versandt am</translation>
    </message>
    <message>
        <source>Trac&amp;king number</source>
        <translation>Sen&amp;dungsnummer</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Arri&amp;ved on</source>
        <translation>Ange&amp;kommen am</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Angekommen am</translation>
    </message>
    <message>
        <source>Protection ends on</source>
        <translation>Käuferschutz endet am</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>&amp;Write to the seller…</source>
        <translation>Dem &amp;Verkäufer schreiben…</translation>
    </message>
    <message>
        <source>Writes a message about the order, in your language and the seller&apos;s.</source>
        <translation>Schreibt eine Nachricht zur Bestellung, in Ihrer Sprache und der des Verkäufers.</translation>
    </message>
    <message>
        <source>&amp;Note the seller&apos;s answer…</source>
        <translation>Antwort des Verkäufers n&amp;otieren…</translation>
    </message>
    <message>
        <source>Keeps what the seller wrote with the order, and what it means for your case.</source>
        <translation>Bewahrt bei der Bestellung auf, was der Verkäufer geschrieben hat und was es für Ihren Fall bedeutet.</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung aus.</translation>
    </message>
    <message>
        <source>This order is in the trash: restore it first.</source>
        <translation>Diese Bestellung ist im Papierkorb: Holen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>Open or follow a &amp;dispute…</source>
        <translation>&amp;Streitfall eröffnen oder verfolgen…</translation>
    </message>
    <message>
        <source>Whether and how a dispute can be opened, or where the one that runs stands.</source>
        <translation>Ob und wie sich ein Streitfall eröffnen lässt oder wo der laufende steht.</translation>
    </message>
    <message>
        <source>Make the e&amp;vidence pack…</source>
        <translation>Be&amp;weismappe machen…</translation>
    </message>
    <message>
        <source>Makes a zip or a folder of the order&apos;s evidence, to hand out: copies that fit the form, one page on top, and a list by which anybody can check them.</source>
        <translation>Macht aus den Beweisen der Bestellung eine ZIP-Datei oder einen Ordner zum Weitergeben: Kopien, die zum Formular passen, obenauf eine Seite und eine Liste, mit der jeder sie prüfen kann.</translation>
    </message>
    <message>
        <source>Select one order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung aus.</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>%1…</source>
        <extracomment>A button that opens a wizard: the action&apos;s name and an ellipsis</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Goes through it with you, step by step.</source>
        <translation>Geht es Schritt für Schritt mit Ihnen durch.</translation>
    </message>
    <message>
        <source>Opens the page on the site.</source>
        <translation>Öffnet die Seite auf der Website.</translation>
    </message>
    <message>
        <source>What is known of this order is too old to act on. Look at it on the site first.</source>
        <translation>Was über diese Bestellung bekannt ist, ist zu alt, um danach zu handeln. Sehen Sie zuerst auf der Website nach.</translation>
    </message>
    <message>
        <source>Last seen on %1; by now the site must show something else. Look at it there first.</source>
        <translation>Zuletzt gesehen am %1; inzwischen muss die Website etwas anderes zeigen. Sehen Sie zuerst dort nach.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of deadline, instant</comment>
        <extracomment>Tooltip of a deadline: its kind and the exact instant</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order without a title</source>
        <translation>Bestellung ohne Titel</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>This order is in the archive, out of the way.</source>
        <translation>Diese Bestellung ist im Archiv, aus dem Weg.</translation>
    </message>
    <message>
        <source>This order has been in the trash since %1: nothing is counted or reminded of until you restore it.</source>
        <extracomment>%1 is a day: &quot;20 Nov&quot;</extracomment>
        <translation>Diese Bestellung ist seit dem %1 im Papierkorb: Bis Sie sie zurückholen, wird nichts gezählt und an nichts erinnert.</translation>
    </message>
    <message>
        <source>Nothing can be done about an order in the trash.</source>
        <translation>Mit einer Bestellung im Papierkorb lässt sich nichts machen.</translation>
    </message>
    <message>
        <source>Writes the message with you.</source>
        <translation>Schreibt die Nachricht mit Ihnen.</translation>
    </message>
    <message>
        <source>Nothing has been recorded of this order yet. What happens to it will stand here, the newest first.</source>
        <translation>Zu dieser Bestellung wurde noch nichts festgehalten. Was mit ihr geschieht, wird hier stehen, das Neueste zuerst.</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>What happened on the site?</source>
        <translation>Was ist auf der Website geschehen?</translation>
    </message>
    <message>
        <source>What happened on the site</source>
        <translation>Was auf der Website geschehen ist</translation>
    </message>
</context>
<context>
    <name>PackCheckDialog</name>
    <message>
        <source>Check an evidence pack</source>
        <translation>Beweismappe prüfen</translation>
    </message>
    <message>
        <source>Choose a &amp;zip…</source>
        <translation>&amp;ZIP-Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Password of the pack</source>
        <translation>Passwort der Beweismappe</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>PackFieldTexts</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln hour(s)</source>
        <translation>
            <numerusform>%1 bis %Ln Stunde</numerusform>
            <numerusform>%1 bis %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln day(s)</source>
        <translation>
            <numerusform>%1 bis %Ln Tag</numerusform>
            <numerusform>%1 bis %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <translation>
            <numerusform>%Ln Arbeitstag</numerusform>
            <numerusform>%Ln Arbeitstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln business day(s)</source>
        <translation>
            <numerusform>%1 bis %Ln Arbeitstag</numerusform>
            <numerusform>%1 bis %Ln Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>a day that is not known</source>
        <translation>(Tag nicht bekannt)</translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>a time that is not known</source>
        <translation>(Zeitpunkt nicht bekannt)</translation>
    </message>
    <message>
        <source>an amount that is not known</source>
        <translation>(Betrag nicht bekannt)</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Any other shop</source>
        <translation>Jeder andere Shop</translation>
    </message>
    <message numerus="yes">
        <source>Rules for %1, version %2, shipped with Recourse, from %Ln source(s).</source>
        <extracomment>%1 is a shop, %2 a version such as 2026-11-22, %n the number of sources</extracomment>
        <translation>
            <numerusform>Regeln für %1, Version %2, mit Recourse geliefert, aus %Ln Quelle.</numerusform>
            <numerusform>Regeln für %1, Version %2, mit Recourse geliefert, aus %Ln Quellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>shipped</source>
        <extracomment>of rules: they came with the program</extracomment>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>loaded from %1 on %2</source>
        <extracomment>of rules: %1 is the name of a file, %2 a day</extracomment>
        <translation>am %2 aus %1 geladen</translation>
    </message>
    <message numerus="yes">
        <source>Rules for %1, version %2, loaded from %3 on %4, from %Ln source(s).</source>
        <extracomment>%1 is a shop, %2 a version such as 2026-11-22, %3 a file, %4 a day, %n how many sources</extracomment>
        <translation>
            <numerusform>Regeln für %1, Version %2, am %4 aus %3 geladen, aus %Ln Quelle.</numerusform>
            <numerusform>Regeln für %1, Version %2, am %4 aus %3 geladen, aus %Ln Quellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>What happens when</source>
        <translation>Was wann geschieht</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>What happened in this case</source>
        <translation>Was in diesem Fall geschehen ist</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Was jetzt getan werden kann</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>Die ganze Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>S&amp;eite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Die nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>What goes on paper?</source>
        <translation>Was soll aufs Papier?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message numerus="yes">
        <source>%Ln of %1 possible now</source>
        <extracomment>Of the things that a dispute can be about: %n possible ones of %1 in all</extracomment>
        <translation>
            <numerusform>%Ln von %1 jetzt möglich</numerusform>
            <numerusform>%Ln von %1 jetzt möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>It depends on what is not known yet</source>
        <translation>Es hängt von etwas ab, das noch nicht bekannt ist</translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation>Nicht mehr möglich</translation>
    </message>
    <message>
        <source>%1 (others: %2)</source>
        <comment>instant, instant</comment>
        <translation>%1 (andere: %2)</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>What a dispute can be about</source>
        <translation>Worum es in einem Streitfall gehen kann</translation>
    </message>
    <message>
        <source>What it can be about</source>
        <extracomment>A button below &quot;Open a dispute&quot;; as short as can be</extracomment>
        <translation>Worum es gehen kann</translation>
    </message>
</context>
<context>
    <name>ReaderPack</name>
    <message>
        <source>Saved order list</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-list</extracomment>
        <translation>Gespeicherte Bestellliste</translation>
    </message>
    <message>
        <source>Saved order page</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-detail</extracomment>
        <translation>Gespeicherte Bestellseite</translation>
    </message>
    <message>
        <source>Saved tracking page</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-tracking</extracomment>
        <translation>Gespeicherte Sendungsverfolgung</translation>
    </message>
    <message>
        <source>Saved order list of the old site</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-old-list</extracomment>
        <translation>Gespeicherte Bestellliste der alten Website</translation>
    </message>
    <message>
        <source>Saved order page of the old site</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-old-detail</extracomment>
        <translation>Gespeicherte Bestellseite der alten Website</translation>
    </message>
    <message>
        <source>Saved order list of aliexpress.ru</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-ru-list</extracomment>
        <translation>Gespeicherte Bestellliste von aliexpress.ru</translation>
    </message>
    <message>
        <source>Saved order page of aliexpress.ru</source>
        <extracomment>What a file of orders is, aliexpress-pages: page-ru-detail</extracomment>
        <translation>Gespeicherte Bestellseite von aliexpress.ru</translation>
    </message>
    <message>
        <source>Order list of aliexpress.ru</source>
        <extracomment>What a file of orders is, aliexpress-pages: ru-list</extracomment>
        <translation>Bestellliste von aliexpress.ru</translation>
    </message>
    <message>
        <source>Order list of the site</source>
        <extracomment>What a file of orders is, aliexpress-site: site-list</extracomment>
        <translation>Bestellliste der Website</translation>
    </message>
    <message>
        <source>Order page of the site</source>
        <extracomment>What a file of orders is, aliexpress-site: site-detail</extracomment>
        <translation>Bestellseite der Website</translation>
    </message>
    <message>
        <source>Tracking page of the site</source>
        <extracomment>What a file of orders is, aliexpress-site: site-tracking</extracomment>
        <translation>Sendungsverfolgung der Website</translation>
    </message>
    <message>
        <source>Returns and refunds of the site</source>
        <extracomment>What a file of orders is, aliexpress-site: site-returns</extracomment>
        <translation>Rückgaben und Erstattungen der Website</translation>
    </message>
    <message>
        <source>Export of the browser extension Aliexpress CSV Export</source>
        <extracomment>What a file of orders is, exporters: extension-csv</extracomment>
        <translation>Export der Browsererweiterung Aliexpress CSV Export</translation>
    </message>
    <message>
        <source>Export of the browser extension Aliexpress Shopper Inventory</source>
        <extracomment>What a file of orders is, exporters: shopper-inventory-json</extracomment>
        <translation>Export der Browsererweiterung Aliexpress Shopper Inventory</translation>
    </message>
    <message>
        <source>Export of the browser extension AliExpress Orders Scrapper</source>
        <extracomment>What a file of orders is, exporters: orders-scrapper</extracomment>
        <translation>Export der Browsererweiterung AliExpress Orders Scrapper</translation>
    </message>
    <message>
        <source>Export of the user script AliExpress Order Downloader</source>
        <extracomment>What a file of orders is, exporters: order-downloader</extracomment>
        <translation>Export des Userscripts AliExpress Order Downloader</translation>
    </message>
    <message>
        <source>Orders of the program AliExpress Order Export</source>
        <extracomment>What a file of orders is, exporters: order-export-orders</extracomment>
        <translation>Bestellungen des Programms AliExpress Order Export</translation>
    </message>
    <message>
        <source>Order lines of the program AliExpress Order Export</source>
        <extracomment>What a file of orders is, exporters: order-export-lines</extracomment>
        <translation>Bestellzeilen des Programms AliExpress Order Export</translation>
    </message>
    <message>
        <source>Export of the browser extension AliExpress Order Exporter</source>
        <extracomment>What a file of orders is, exporters: order-exporter</extracomment>
        <translation>Export der Browsererweiterung AliExpress Order Exporter</translation>
    </message>
    <message>
        <source>Order list of a script for the old site</source>
        <extracomment>What a file of orders is, exporters: order-list</extracomment>
        <translation>Bestellliste eines Skripts für die alte Website</translation>
    </message>
    <message>
        <source>Order page of the browser extension AliExpress Order Details CSV</source>
        <extracomment>What a file of orders is, exporters: order-page</extracomment>
        <translation>Bestellseite der Browsererweiterung AliExpress Order Details CSV</translation>
    </message>
    <message>
        <source>List of ordered goods without order numbers</source>
        <extracomment>What a file of orders is, exporters: product-list</extracomment>
        <translation>Liste bestellter Waren ohne Bestellnummern</translation>
    </message>
    <message>
        <source>Copy of your data from AliExpress</source>
        <extracomment>What a file of orders is, exporters: privacy-export</extracomment>
        <translation>Kopie Ihrer Daten von AliExpress</translation>
    </message>
    <message>
        <source>Mails of AliExpress</source>
        <extracomment>What a file of orders is, aliexpress-mails</extracomment>
        <translation>Mails von AliExpress</translation>
    </message>
    <message>
        <source>Saved pages of AliExpress</source>
        <extracomment>What a file of orders is, aliexpress-pages</extracomment>
        <translation>Gespeicherte Seiten von AliExpress</translation>
    </message>
    <message>
        <source>Answers of AliExpress</source>
        <extracomment>What a file of orders is, aliexpress-site</extracomment>
        <translation>Antworten von AliExpress</translation>
    </message>
    <message>
        <source>Columns of any table</source>
        <extracomment>What a file of orders is, column-words</extracomment>
        <translation>Spalten beliebiger Tabellen</translation>
    </message>
    <message>
        <source>Dates in sentences</source>
        <extracomment>What a file of orders is, date-sentences</extracomment>
        <translation>Daten in Sätzen</translation>
    </message>
    <message>
        <source>Exports of other programs</source>
        <extracomment>What a file of orders is, exporters</extracomment>
        <translation>Exporte anderer Programme</translation>
    </message>
</context>
<context>
    <name>ReaderWords</name>
    <message>
        <source>Data inside of pages and captures</source>
        <translation>Daten innerhalb von Seiten und Aufzeichnungen</translation>
    </message>
    <message>
        <source>Which mails are of the shop</source>
        <translation>Welche Mails vom Shop sind</translation>
    </message>
    <message>
        <source>Mails in the language %1</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>Mails in der Sprache %1</translation>
    </message>
    <message>
        <source>Sentences with a date: %1</source>
        <extracomment>%1 is a kind of date such as &quot;Delivery promised by&quot;</extracomment>
        <translation>Sätze mit einem Datum: %1</translation>
    </message>
    <message>
        <source>What columns of tables are called</source>
        <translation>Wie Spalten von Tabellen heißen</translation>
    </message>
</context>
<context>
    <name>ReadersDialog</name>
    <message>
        <source>How files are read</source>
        <translation>Wie Dateien gelesen werden</translation>
    </message>
    <message>
        <source>By this Recourse knows the files that you bring in, and what stands where in them. When a site or a program writes them in a new way, another version can be loaded here.</source>
        <translation>Daran erkennt Recourse die Dateien, die Sie einlesen, und was darin wo steht. Wenn eine Website oder ein Programm sie anders schreibt, lässt sich hier eine andere Fassung laden.</translation>
    </message>
    <message>
        <source>What files are read by now</source>
        <translation>Wonach Dateien jetzt gelesen werden</translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation>Aus einer Datei &amp;laden…</translation>
    </message>
    <message>
        <source>Shows what the file changes before anything is read by it</source>
        <translation>Zeigt, was die Datei ändert, bevor danach gelesen wird</translation>
    </message>
    <message>
        <source>&amp;Use another version</source>
        <translation>Andere Fassung &amp;verwenden</translation>
    </message>
    <message>
        <source>What came with Recourse, and every version that was ever loaded</source>
        <translation>Was mit Recourse geliefert wurde und jede Fassung, die je geladen wurde</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Which reason is true for this order?</source>
        <translation>Welcher Grund trifft auf diese Bestellung zu?</translation>
    </message>
    <message>
        <source>Reasons for cancelling</source>
        <translation>Gründe für die Stornierung</translation>
    </message>
</context>
<context>
    <name>RecordBox</name>
    <message>
        <source>W&amp;hen</source>
        <translation>Wan&amp;n</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>N&amp;ow</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>Takes the present instant</source>
        <translation>Übernimmt den jetzigen Zeitpunkt</translation>
    </message>
    <message>
        <source>This will be recorded</source>
        <translation>Das wird festgehalten</translation>
    </message>
</context>
<context>
    <name>RedactionDialog</name>
    <message>
        <source>Copy without private data</source>
        <translation>Anonyme Kopie</translation>
    </message>
    <message>
        <source>The copy without private data</source>
        <translation>Die anonyme Kopie</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Save a report of this import</source>
        <translation>Einen Bericht über diesen Import speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;Table (*.csv)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>Webseite (*.html);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Import.html</source>
        <extracomment>The name of a file that is suggested for a report; keep the ending.</extracomment>
        <translation>Import.html</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus Sicherungskopie wiederherstellen</translation>
    </message>
    <message>
        <source>The backup takes the place of the book as a whole, or nothing happens. The book as it is now is kept as a backup first.</source>
        <translation>Die Sicherungskopie tritt als Ganzes an die Stelle des Bestellbuchs, oder es geschieht nichts. Das Bestellbuch, wie es jetzt ist, wird vorher als Sicherungskopie aufbewahrt.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>Andere Da&amp;tei…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Order without a title</source>
        <translation>Bestellung ohne Titel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>seller, day</comment>
        <extracomment>Under an order&apos;s title: the seller&apos;s name and the day of the order</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Keine Frist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of deadline, instant</comment>
        <extracomment>Tooltip of a deadline: its kind and the exact instant, &quot;Act before: Fri, 27 Nov 2026, 13:00&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
Order %2</source>
        <comment>title, number</comment>
        <extracomment>Tooltip of an order: its title and its number</extracomment>
        <translation>%1
Bestellung %2</translation>
    </message>
    <message>
        <source>%1. Seen too long ago: look at the order on the site.</source>
        <comment>status</comment>
        <translation>%1. Vor zu langer Zeit gesehen: Sehen Sie sich die Bestellung auf der Website an.</translation>
    </message>
    <message>
        <source>%1, %2, seen too long ago</source>
        <comment>title, seller and day</comment>
        <translation>%1, %2, vor zu langer Zeit gesehen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, seller and day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>%1, %2</source>
        <comment>title, year</comment>
        <extracomment>A source: its title and its year</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>values, value</comment>
        <extracomment>A list of values: %1 holds those before, %2 is the next one</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>values, value</comment>
        <extracomment>The last value of a list of values</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>source, kind, trust</comment>
        <extracomment>A source with its year, what kind of source it is, how much it is trusted</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>We count with %1.</source>
        <translation>Wir rechnen mit %1.</translation>
    </message>
    <message>
        <source>Sources say %1; we count with %2.</source>
        <translation>Die Quellen nennen %1; wir rechnen mit %2.</translation>
    </message>
    <message>
        <source>Sources say %1; we count with %2, the one that is more careful for you first.</source>
        <translation>Die Quellen nennen %1; wir rechnen mit %2, mit dem für Sie vorsichtigeren Wert zuerst.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>value, sources</comment>
        <extracomment>A value such as &quot;72 hours&quot; and the sources that give it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>The rules</source>
        <translation>Die Regeln</translation>
    </message>
    <message>
        <source>Search the rules and their sources</source>
        <translation>Regeln und ihre Quellen durchsuchen</translation>
    </message>
    <message>
        <source>The shop whose rules are shown</source>
        <translation>Der Shop, dessen Regeln gezeigt werden</translation>
    </message>
    <message>
        <source>The status of an order for which the rules matter</source>
        <translation>Der Status einer Bestellung, für den die Regeln zählen</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>Die gewählte Regel</translation>
    </message>
    <message>
        <source>&amp;Load rules from a file…</source>
        <translation>Regeln aus einer Datei &amp;laden…</translation>
    </message>
    <message>
        <source>Shows what the rules in a file change before they are used</source>
        <translation>Zeigt, was die Regeln einer Datei ändern, bevor sie gelten</translation>
    </message>
    <message>
        <source>&amp;Use other rules</source>
        <translation>&amp;Andere Regeln nehmen</translation>
    </message>
    <message>
        <source>The rules that came with Recourse, and every one that was ever loaded</source>
        <translation>Die mitgelieferten Regeln und alle, die je geladen wurden</translation>
    </message>
</context>
<context>
    <name>RulesPack</name>
    <message>
        <source>Appeal against the decision</source>
        <extracomment>Rules pack, text aliexpress: action.appeal_dispute.title</extracomment>
        <translation>Einspruch einlegen</translation>
    </message>
    <message>
        <source>Ask for the tracking number and a copy of the post&apos;s receipt.</source>
        <extracomment>Rules pack, text aliexpress: action.ask_proof_of_dispatch.description</extracomment>
        <translation>Bitten Sie um die Sendungsnummer und eine Kopie des Einlieferungsbelegs der Post.</translation>
    </message>
    <message>
        <source>Open the order and choose “Contact Seller”.</source>
        <extracomment>Rules pack, text aliexpress: action.ask_proof_of_dispatch.path1</extracomment>
        <translation>Öffnen Sie die Bestellung und wählen Sie „Verkäufer kontaktieren“ (Contact Seller).</translation>
    </message>
    <message>
        <source>Paste the message and send it once.</source>
        <extracomment>Rules pack, text aliexpress: action.ask_proof_of_dispatch.path2</extracomment>
        <translation>Fügen Sie die Nachricht ein und senden Sie sie einmal ab.</translation>
    </message>
    <message>
        <source>Ask for proof of dispatch</source>
        <extracomment>Rules pack, text aliexpress: action.ask_proof_of_dispatch.title</extracomment>
        <translation>Versandnachweis verlangen</translation>
    </message>
    <message>
        <source>The seller should have one soon after handing the parcel over.</source>
        <extracomment>Rules pack, text aliexpress: action.ask_tracking_number.description</extracomment>
        <translation>Der Verkäufer sollte sie bald nach der Übergabe des Pakets haben.</translation>
    </message>
    <message>
        <source>Ask for the tracking number</source>
        <extracomment>Rules pack, text aliexpress: action.ask_tracking_number.title</extracomment>
        <translation>Sendungsnummer erfragen</translation>
    </message>
    <message>
        <source>Take the dispute back</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_dispute.title</extracomment>
        <translation>Streitfall zurückziehen</translation>
    </message>
    <message>
        <source>Closes it at once; nobody has to agree.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_unpaid.description</extracomment>
        <translation>Schließt sie sofort; niemand muss zustimmen.</translation>
    </message>
    <message>
        <source>Open “My Orders” and find the order.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_unpaid.path1</extracomment>
        <translation>Öffnen Sie „Meine Bestellungen“ (My Orders) und suchen Sie die Bestellung.</translation>
    </message>
    <message>
        <source>Choose “Cancel Order”.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_unpaid.path2</extracomment>
        <translation>Wählen Sie „Bestellung stornieren“ (Cancel Order).</translation>
    </message>
    <message>
        <source>Choose the reason that is true and confirm.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_unpaid.path3</extracomment>
        <translation>Wählen Sie den Grund, der zutrifft, und bestätigen Sie.</translation>
    </message>
    <message>
        <source>Cancel the unpaid order</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_unpaid.title</extracomment>
        <translation>Vor Zahlung stornieren</translation>
    </message>
    <message>
        <source>Not possible: cancel it and order again.</source>
        <extracomment>Rules pack, text aliexpress: action.change_order.description</extracomment>
        <translation>Nicht möglich: Stornieren Sie sie und bestellen Sie neu.</translation>
    </message>
    <message>
        <source>Change the order</source>
        <extracomment>Rules pack, text aliexpress: action.change_order.title</extracomment>
        <translation>Bestellung ändern</translation>
    </message>
    <message>
        <source>Ask your bank for a chargeback</source>
        <extracomment>Rules pack, text aliexpress: action.charge_back.title</extracomment>
        <translation>Rückbuchung verlangen</translation>
    </message>
    <message>
        <source>What we know is too old, or not enough. A look at the order tells.</source>
        <extracomment>Rules pack, text aliexpress: action.check_status.description</extracomment>
        <translation>Was wir wissen, ist zu alt oder reicht nicht aus. Ein Blick auf die Bestellung schafft Klarheit.</translation>
    </message>
    <message>
        <source>Open the order on the site.</source>
        <extracomment>Rules pack, text aliexpress: action.check_status.path1</extracomment>
        <translation>Öffnen Sie die Bestellung auf der Website.</translation>
    </message>
    <message>
        <source>Bring its present state in here.</source>
        <extracomment>Rules pack, text aliexpress: action.check_status.path2</extracomment>
        <translation>Übernehmen Sie ihren aktuellen Stand hierher.</translation>
    </message>
    <message>
        <source>Look at the order on the site</source>
        <extracomment>Rules pack, text aliexpress: action.check_status.title</extracomment>
        <translation>Auf der Website nachsehen</translation>
    </message>
    <message>
        <source>Only if you believe that the seller is not honest; the platform then looks into it.</source>
        <extracomment>Rules pack, text aliexpress: action.complain_about_seller.description</extracomment>
        <translation>Nur wenn Sie glauben, dass der Verkäufer nicht ehrlich ist; die Plattform geht der Sache dann nach.</translation>
    </message>
    <message>
        <source>Open the order&apos;s page and look for “Report” or “Help”.</source>
        <extracomment>Rules pack, text aliexpress: action.complain_about_seller.path1</extracomment>
        <translation>Öffnen Sie die Seite der Bestellung und suchen Sie „Melden“ (Report) oder „Hilfe“ (Help).</translation>
    </message>
    <message>
        <source>Say what happened in the order in which it happened.</source>
        <extracomment>Rules pack, text aliexpress: action.complain_about_seller.path2</extracomment>
        <translation>Schildern Sie der Reihe nach, was geschehen ist.</translation>
    </message>
    <message>
        <source>Complain about the seller</source>
        <extracomment>Rules pack, text aliexpress: action.complain_about_seller.title</extracomment>
        <translation>Beschwerde über Verkäufer</translation>
    </message>
    <message>
        <source>A consumers&apos; office of your country can help.</source>
        <extracomment>Rules pack, text aliexpress: action.complain_to_authority.description</extracomment>
        <translation>Eine Verbraucherschutzstelle in Ihrem Land kann helfen.</translation>
    </message>
    <message>
        <source>Complain to an authority</source>
        <extracomment>Rules pack, text aliexpress: action.complain_to_authority.title</extracomment>
        <translation>Behörde einschalten</translation>
    </message>
    <message>
        <source>Only when everything is right: this releases the money to the seller.</source>
        <extracomment>Rules pack, text aliexpress: action.confirm_receipt.description</extracomment>
        <translation>Nur wenn alles in Ordnung ist: Damit wird das Geld an den Verkäufer freigegeben.</translation>
    </message>
    <message>
        <source>Open the order and choose “Confirm received”.</source>
        <extracomment>Rules pack, text aliexpress: action.confirm_receipt.path1</extracomment>
        <translation>Öffnen Sie die Bestellung und wählen Sie „Erhalt bestätigen“ (Confirm received).</translation>
    </message>
    <message>
        <source>Confirm the receipt</source>
        <extracomment>Rules pack, text aliexpress: action.confirm_receipt.title</extracomment>
        <translation>Erhalt bestätigen</translation>
    </message>
    <message>
        <source>The platform&apos;s support can see the order and decide.</source>
        <extracomment>Rules pack, text aliexpress: action.contact_support.description</extracomment>
        <translation>Der Kundendienst der Plattform kann die Bestellung einsehen und entscheiden.</translation>
    </message>
    <message>
        <source>Open the order&apos;s page and look for “Help” or “Customer Service”.</source>
        <extracomment>Rules pack, text aliexpress: action.contact_support.path1</extracomment>
        <translation>Öffnen Sie die Seite der Bestellung und suchen Sie „Hilfe“ (Help) oder „Kundendienst“ (Customer Service).</translation>
    </message>
    <message>
        <source>Tell the order number, what you asked for and when, and what was answered.</source>
        <extracomment>Rules pack, text aliexpress: action.contact_support.path2</extracomment>
        <translation>Nennen Sie die Bestellnummer, was Sie wann verlangt haben und was geantwortet wurde.</translation>
    </message>
    <message>
        <source>Write to support</source>
        <extracomment>Rules pack, text aliexpress: action.contact_support.title</extracomment>
        <translation>Dem Kundendienst schreiben</translation>
    </message>
    <message>
        <source>Where the seller and you do not agree.</source>
        <extracomment>Rules pack, text aliexpress: action.escalate_dispute.description</extracomment>
        <translation>Wenn Sie und der Verkäufer sich nicht einig werden.</translation>
    </message>
    <message>
        <source>Ask the platform to decide</source>
        <extracomment>Rules pack, text aliexpress: action.escalate_dispute.title</extracomment>
        <translation>Plattform entscheiden lassen</translation>
    </message>
    <message>
        <source>Keeps the right to a dispute while the parcel is late.</source>
        <extracomment>Rules pack, text aliexpress: action.extend_protection.description</extracomment>
        <translation>Erhält das Recht auf einen Streitfall, solange das Paket auf sich warten lässt.</translation>
    </message>
    <message>
        <source>Ask for longer protection</source>
        <extracomment>Rules pack, text aliexpress: action.extend_protection.title</extracomment>
        <translation>Längeren Schutz verlangen</translation>
    </message>
    <message>
        <source>Only if you still want the goods: the clock starts anew.</source>
        <extracomment>Rules pack, text aliexpress: action.extend_ship_time.description</extracomment>
        <translation>Nur wenn Sie die Ware noch möchten: Die Frist beginnt von vorn.</translation>
    </message>
    <message>
        <source>Grant the seller more time</source>
        <extracomment>Rules pack, text aliexpress: action.extend_ship_time.title</extracomment>
        <translation>Verkäufer mehr Zeit geben</translation>
    </message>
    <message>
        <source>Look when the money was sent and how long it may take: {refund}.</source>
        <extracomment>Rules pack, text aliexpress: action.follow_refund.description</extracomment>
        <translation>Sehen Sie nach, wann das Geld gesendet wurde und wie lange es dauern kann: {refund}.</translation>
    </message>
    <message>
        <source>Open the order and choose “View Details”.</source>
        <extracomment>Rules pack, text aliexpress: action.follow_refund.path1</extracomment>
        <translation>Öffnen Sie die Bestellung und wählen Sie „Details ansehen“ (View Details).</translation>
    </message>
    <message>
        <source>Open the tab “Payment”, on other pages “Finance” or “Financial”.</source>
        <extracomment>Rules pack, text aliexpress: action.follow_refund.path2</extracomment>
        <translation>Öffnen Sie den Reiter „Zahlung“ (Payment), auf anderen Seiten „Finanzen“ (Finance) oder „Finanzielles“ (Financial).</translation>
    </message>
    <message>
        <source>The date there is when the money was sent, not when it arrives.</source>
        <extracomment>Rules pack, text aliexpress: action.follow_refund.path3</extracomment>
        <translation>Das Datum dort sagt, wann das Geld gesendet wurde, nicht, wann es ankommt.</translation>
    </message>
    <message>
        <source>Follow the refund</source>
        <extracomment>Rules pack, text aliexpress: action.follow_refund.title</extracomment>
        <translation>Rückerstattung verfolgen</translation>
    </message>
    <message>
        <source>Do nothing: an unpaid order closes by itself, and nothing is owed.</source>
        <extracomment>Rules pack, text aliexpress: action.let_lapse.description</extracomment>
        <translation>Tun Sie nichts: Eine unbezahlte Bestellung schließt sich von selbst, und Sie schulden nichts.</translation>
    </message>
    <message>
        <source>Let it lapse</source>
        <extracomment>Rules pack, text aliexpress: action.let_lapse.title</extracomment>
        <translation>Verfallen lassen</translation>
    </message>
    <message>
        <source>Tell the platform what is wrong and ask for your money.</source>
        <extracomment>Rules pack, text aliexpress: action.open_dispute.description</extracomment>
        <translation>Sagen Sie der Plattform, was nicht stimmt, und verlangen Sie Ihr Geld zurück.</translation>
    </message>
    <message>
        <source>Open the order and choose “Returns/refunds”, on older pages “Open Dispute”.</source>
        <extracomment>Rules pack, text aliexpress: action.open_dispute.path1</extracomment>
        <translation>Öffnen Sie die Bestellung und wählen Sie „Rückgabe/Rückerstattung“ (Returns/refunds), auf älteren Seiten „Streitfall eröffnen“ (Open Dispute).</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <extracomment>Rules pack, text aliexpress: action.open_dispute.title</extracomment>
        <translation>Streitfall eröffnen</translation>
    </message>
    <message>
        <source>A closed order cannot be opened again, but the goods can be bought anew.</source>
        <extracomment>Rules pack, text aliexpress: action.order_again.description</extracomment>
        <translation>Eine geschlossene Bestellung lässt sich nicht wieder öffnen, aber die Ware kann neu gekauft werden.</translation>
    </message>
    <message>
        <source>Order again</source>
        <extracomment>Rules pack, text aliexpress: action.order_again.title</extracomment>
        <translation>Noch einmal bestellen</translation>
    </message>
    <message>
        <source>Pay before it closes by itself, if you still want it.</source>
        <extracomment>Rules pack, text aliexpress: action.pay.description</extracomment>
        <translation>Bezahlen Sie, bevor sie sich von selbst schließt, wenn Sie die Ware noch möchten.</translation>
    </message>
    <message>
        <source>Open “My Orders” and choose the tab “To pay”.</source>
        <extracomment>Rules pack, text aliexpress: action.pay.path1</extracomment>
        <translation>Öffnen Sie „Meine Bestellungen“ (My Orders) und wählen Sie den Reiter „Zu bezahlen“ (To pay).</translation>
    </message>
    <message>
        <source>Choose “Pay Now”.</source>
        <extracomment>Rules pack, text aliexpress: action.pay.path2</extracomment>
        <translation>Wählen Sie „Jetzt bezahlen“ (Pay Now).</translation>
    </message>
    <message>
        <source>Pay, or let it lapse</source>
        <extracomment>Rules pack, text aliexpress: action.pay.title</extracomment>
        <translation>Zahlen oder verfallen lassen</translation>
    </message>
    <message>
        <source>Coupons seldom come back.</source>
        <extracomment>Rules pack, text aliexpress: action.recover_coupon.description</extracomment>
        <translation>Gutscheine kommen selten zurück.</translation>
    </message>
    <message>
        <source>Ask for the coupon back</source>
        <extracomment>Rules pack, text aliexpress: action.recover_coupon.title</extracomment>
        <translation>Gutschein zurückverlangen</translation>
    </message>
    <message>
        <source>Do not accept it at the door.</source>
        <extracomment>Rules pack, text aliexpress: action.refuse_delivery.description</extracomment>
        <translation>Nehmen Sie es an der Tür nicht an.</translation>
    </message>
    <message>
        <source>Refuse the parcel</source>
        <extracomment>Rules pack, text aliexpress: action.refuse_delivery.title</extracomment>
        <translation>Annahme verweigern</translation>
    </message>
    <message>
        <source>Say once more that you cancel, and ask for the answer.</source>
        <extracomment>Rules pack, text aliexpress: action.remind_seller.description</extracomment>
        <translation>Sagen Sie noch einmal, dass Sie stornieren möchten, und bitten Sie um die Antwort.</translation>
    </message>
    <message>
        <source>Remind the seller</source>
        <extracomment>Rules pack, text aliexpress: action.remind_seller.title</extracomment>
        <translation>Verkäufer erinnern</translation>
    </message>
    <message>
        <source>Open until the seller ships. The money comes back: {refund}.</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.description</extracomment>
        <translation>Möglich, bis der Verkäufer versendet. Das Geld kommt zurück: {refund}.</translation>
    </message>
    <message>
        <source>Sign in and open “My Orders”, on some pages “Orders”.</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.path1</extracomment>
        <translation>Melden Sie sich an und öffnen Sie „Meine Bestellungen“ (My Orders), auf manchen Seiten „Bestellungen“ (Orders).</translation>
    </message>
    <message>
        <source>Find the order and choose “View Details”.</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.path2</extracomment>
        <translation>Suchen Sie die Bestellung und wählen Sie „Details ansehen“ (View Details).</translation>
    </message>
    <message>
        <source>Choose “Cancel Order”, then “Request Order Cancellation”.</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.path3</extracomment>
        <translation>Wählen Sie „Bestellung stornieren“ (Cancel Order), dann „Stornierung der Bestellung anfragen“ (Request Order Cancellation).</translation>
    </message>
    <message>
        <source>Choose the reason that is true and then “Submit”, on older pages “Send”.</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.path4</extracomment>
        <translation>Wählen Sie den Grund, der zutrifft, und dann „Absenden“ (Submit), auf älteren Seiten „Senden“ (Send).</translation>
    </message>
    <message>
        <source>If a second window asks again, confirm.</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.path5</extracomment>
        <translation>Wenn ein zweites Fenster noch einmal nachfragt, bestätigen Sie.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <extracomment>Rules pack, text aliexpress: action.request_cancellation.title</extracomment>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>In time and with a tracking number.</source>
        <extracomment>Rules pack, text aliexpress: action.return_goods.description</extracomment>
        <translation>Rechtzeitig und mit Sendungsnummer.</translation>
    </message>
    <message>
        <source>Send the goods back</source>
        <extracomment>Rules pack, text aliexpress: action.return_goods.title</extracomment>
        <translation>Ware zurücksenden</translation>
    </message>
    <message>
        <source>See where the parcel is.</source>
        <extracomment>Rules pack, text aliexpress: action.track_parcel.description</extracomment>
        <translation>Sehen Sie nach, wo das Paket ist.</translation>
    </message>
    <message>
        <source>Open the order and choose “Track order”.</source>
        <extracomment>Rules pack, text aliexpress: action.track_parcel.path1</extracomment>
        <translation>Öffnen Sie die Bestellung und wählen Sie „Sendung verfolgen“ (Track order).</translation>
    </message>
    <message>
        <source>Check the tracking</source>
        <extracomment>Rules pack, text aliexpress: action.track_parcel.title</extracomment>
        <translation>Sendung verfolgen</translation>
    </message>
    <message>
        <source>It is another&apos;s turn.</source>
        <extracomment>Rules pack, text aliexpress: action.wait.description</extracomment>
        <translation>Jetzt ist jemand anderes am Zug.</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>Rules pack, text aliexpress: action.wait.title</extracomment>
        <translation>Abwarten</translation>
    </message>
    <message>
        <source>The order goes on as if you had not asked.</source>
        <extracomment>Rules pack, text aliexpress: action.withdraw_cancellation.description</extracomment>
        <translation>Die Bestellung läuft weiter, als hätten Sie nicht angefragt.</translation>
    </message>
    <message>
        <source>Open the order.</source>
        <extracomment>Rules pack, text aliexpress: action.withdraw_cancellation.path1</extracomment>
        <translation>Öffnen Sie die Bestellung.</translation>
    </message>
    <message>
        <source>Choose “Resume order”.</source>
        <extracomment>Rules pack, text aliexpress: action.withdraw_cancellation.path2</extracomment>
        <translation>Wählen Sie „Bestellung fortsetzen“ (Resume order).</translation>
    </message>
    <message>
        <source>Take the request back</source>
        <extracomment>Rules pack, text aliexpress: action.withdraw_cancellation.title</extracomment>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>If there is no “Cancel Order”: while the payment is still checked the button may appear only a day or two later. Later it is missing when the parcel is already with the carrier, or, as one guide saw it, a day after paying. Then ask the seller to agree, and if that does not help, write to support.</source>
        <extracomment>Rules pack, text aliexpress: notice.button_missing</extracomment>
        <translation>Wenn „Bestellung stornieren“ (Cancel Order) fehlt: Solange die Zahlung noch geprüft wird, erscheint die Schaltfläche manchmal erst ein oder zwei Tage später. Danach fehlt sie, wenn das Paket schon beim Versanddienst ist oder, wie es ein Ratgeber beobachtet hat, einen Tag nach der Zahlung. Bitten Sie dann den Verkäufer um Zustimmung, und wenn das nicht hilft, schreiben Sie an den Kundendienst.</translation>
    </message>
    <message>
        <source>After “Submit” the site may ask whether you want to complain about the seller. Answer “No” if you just changed your mind. Answer “Yes” only if you believe that the seller is not honest: the platform then looks into it and may punish the seller. Not every page asks this. One guide promises a compensation on top of the refund; the others know of none, so do not count on it.</source>
        <extracomment>Rules pack, text aliexpress: notice.complaint_step</extracomment>
        <translation>Nach „Absenden“ (Submit) fragt die Website vielleicht, ob Sie sich über den Verkäufer beschweren möchten. Antworten Sie „Nein“ (No), wenn Sie es sich nur anders überlegt haben. Antworten Sie nur dann „Ja“ (Yes), wenn Sie glauben, dass der Verkäufer nicht ehrlich ist: Die Plattform geht der Sache dann nach und kann den Verkäufer bestrafen. Nicht jede Seite fragt danach. Ein Ratgeber verspricht eine Entschädigung zusätzlich zur Rückerstattung; die anderen wissen davon nichts, rechnen Sie also nicht damit.</translation>
    </message>
    <message>
        <source>The money goes back the way you paid: {refund}. Even an order cancelled at once is charged first and then refunded.</source>
        <extracomment>Rules pack, text aliexpress: notice.money_path</extracomment>
        <translation>Das Geld geht auf dem Weg zurück, auf dem Sie bezahlt haben: {refund}. Auch eine sofort stornierte Bestellung wird erst abgebucht und dann zurückerstattet.</translation>
    </message>
    <message>
        <source>A dispute can be opened until 15 days after receipt.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_close</extracomment>
        <translation>Ein Streitfall kann bis 15 Tage nach Erhalt eröffnet werden.</translation>
    </message>
    <message>
        <source>A dispute opens 10 full days after dispatch; before about 2018 it was 6.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_open</extracomment>
        <translation>Ein Streitfall ist erst 10 volle Tage nach dem Versand möglich; vor etwa 2018 waren es 6.</translation>
    </message>
    <message>
        <source>The payment is checked for up to 24 hours, now and then 48.</source>
        <extracomment>Rules pack, text aliexpress: parameter.payment_check</extracomment>
        <translation>Die Zahlung wird bis zu 24 Stunden lang geprüft, hin und wieder 48.</translation>
    </message>
    <message>
        <source>Ask support when no money came 10 business days after it was sent; one guide says after 5 days.</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_ask_support</extracomment>
        <translation>Fragen Sie den Kundendienst, wenn 10 Arbeitstage nach dem Senden kein Geld angekommen ist; ein Ratgeber sagt, nach 5 Tagen.</translation>
    </message>
    <message>
        <source>at once, at most a day</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_at_once</extracomment>
        <translation>sofort, höchstens ein Tag</translation>
    </message>
    <message>
        <source>7 to 15 business days</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_bank_transfer</extracomment>
        <translation>7 bis 15 Arbeitstage</translation>
    </message>
    <message>
        <source>7 to 10 business days</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_purse</extracomment>
        <translation>7 bis 10 Arbeitstage</translation>
    </message>
    <message>
        <source>up to 20 business days</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_slip</extracomment>
        <translation>bis zu 20 Arbeitstage</translation>
    </message>
    <message>
        <source>3 to 20 business days, usually 5 to 7</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_time</extracomment>
        <translation>3 bis 20 Arbeitstage, meist 5 bis 7</translation>
    </message>
    <message>
        <source>about a day</source>
        <extracomment>Rules pack, text aliexpress: parameter.refund_wallet</extracomment>
        <translation>etwa ein Tag</translation>
    </message>
    <message>
        <source>Sellers usually answer a message within 24 to 48 hours.</source>
        <extracomment>Rules pack, text aliexpress: parameter.seller_message</extracomment>
        <translation>Verkäufer beantworten eine Nachricht meist innerhalb von 24 bis 48 Stunden.</translation>
    </message>
    <message>
        <source>The seller has 72 hours to answer; sources name 48 hours and two weeks too.</source>
        <extracomment>Rules pack, text aliexpress: parameter.seller_reply</extracomment>
        <translation>Der Verkäufer hat 72 Stunden Zeit für die Antwort; manche Quellen nennen auch 48 Stunden und zwei Wochen.</translation>
    </message>
    <message>
        <source>72 hours</source>
        <extracomment>Rules pack, text aliexpress: parameter.seller_reply_usual</extracomment>
        <translation>72 Stunden</translation>
    </message>
    <message>
        <source>The seller has 7 business days to ship, by some guides 7 calendar days; some sellers set their own time.</source>
        <extracomment>Rules pack, text aliexpress: parameter.ship_window</extracomment>
        <translation>Der Verkäufer hat 7 Arbeitstage Zeit für den Versand, nach manchen Ratgebern 7 Kalendertage; manche Verkäufer legen eine eigene Frist fest.</translation>
    </message>
    <message>
        <source>An unpaid order closes by itself after 20 days, by some after three weeks.</source>
        <extracomment>Rules pack, text aliexpress: parameter.unpaid_autoclose</extracomment>
        <translation>Eine unbezahlte Bestellung schließt sich nach 20 Tagen von selbst, nach manchen Angaben nach drei Wochen.</translation>
    </message>
    <message>
        <source>Your unanswered messages with their dates.</source>
        <extracomment>Rules pack, text aliexpress: reason.cannot_contact.at_hand</extracomment>
        <translation>Ihre unbeantworteten Nachrichten mit Datum.</translation>
    </message>
    <message>
        <source>Says that the seller does not answer. It counts against the seller.</source>
        <extracomment>Rules pack, text aliexpress: reason.cannot_contact.effect</extracomment>
        <translation>Besagt, dass der Verkäufer nicht antwortet. Das wird dem Verkäufer angelastet.</translation>
    </message>
    <message>
        <source>I am not able to contact the supplier</source>
        <extracomment>Rules pack, text aliexpress: reason.cannot_contact.label</extracomment>
        <translation>Ich kann den Anbieter nicht erreichen</translation>
    </message>
    <message>
        <source>Says that the payment does not work or that the money is missing. Nothing is owed.</source>
        <extracomment>Rules pack, text aliexpress: reason.cannot_pay.effect</extracomment>
        <translation>Besagt, dass die Zahlung nicht klappt oder das Geld fehlt. Sie schulden nichts.</translation>
    </message>
    <message>
        <source>I can&apos;t pay</source>
        <extracomment>Rules pack, text aliexpress: reason.cannot_pay.label</extracomment>
        <translation>Ich kann nicht bezahlen</translation>
    </message>
    <message>
        <source>Says that the address is wrong. Nobody has to agree before you pay.</source>
        <extracomment>Rules pack, text aliexpress: reason.change_address.effect</extracomment>
        <translation>Besagt, dass die Adresse falsch ist. Bevor Sie bezahlen, muss niemand zustimmen.</translation>
    </message>
    <message>
        <source>I want to change the address</source>
        <extracomment>Rules pack, text aliexpress: reason.change_address.label</extracomment>
        <translation>Ich möchte die Adresse ändern</translation>
    </message>
    <message>
        <source>Says that you order again with a coupon. Nobody has to agree before you pay.</source>
        <extracomment>Rules pack, text aliexpress: reason.change_coupon.effect</extracomment>
        <translation>Besagt, dass Sie mit einem Gutschein neu bestellen. Bevor Sie bezahlen, muss niemand zustimmen.</translation>
    </message>
    <message>
        <source>I want to use or change a coupon</source>
        <extracomment>Rules pack, text aliexpress: reason.change_coupon.label</extracomment>
        <translation>Ich möchte einen Gutschein verwenden oder ändern</translation>
    </message>
    <message>
        <source>Says that you will order something else. Nobody has to agree before you pay.</source>
        <extracomment>Rules pack, text aliexpress: reason.change_product.effect</extracomment>
        <translation>Besagt, dass Sie etwas anderes bestellen werden. Bevor Sie bezahlen, muss niemand zustimmen.</translation>
    </message>
    <message>
        <source>I want to change the product (colour, size)</source>
        <extracomment>Rules pack, text aliexpress: reason.change_product.label</extracomment>
        <translation>Ich möchte den Artikel ändern (Farbe, Größe)</translation>
    </message>
    <message>
        <source>Says that you order again with another shipping. Nobody has to agree before you pay.</source>
        <extracomment>Rules pack, text aliexpress: reason.change_shipping.effect</extracomment>
        <translation>Besagt, dass Sie mit einer anderen Versandart neu bestellen. Bevor Sie bezahlen, muss niemand zustimmen.</translation>
    </message>
    <message>
        <source>I want to change the shipping</source>
        <extracomment>Rules pack, text aliexpress: reason.change_shipping.label</extracomment>
        <translation>Ich möchte die Versandart ändern</translation>
    </message>
    <message>
        <source>Says that you changed your mind. Nothing is held against the seller, so most agree soon.</source>
        <extracomment>Rules pack, text aliexpress: reason.do_not_want.effect</extracomment>
        <translation>Besagt, dass Sie es sich anders überlegt haben. Dem Verkäufer wird nichts angelastet, deshalb stimmen die meisten bald zu.</translation>
    </message>
    <message>
        <source>I do not want this order any more</source>
        <extracomment>Rules pack, text aliexpress: reason.do_not_want.label</extracomment>
        <translation>Ich möchte diese Bestellung nicht mehr</translation>
    </message>
    <message>
        <source>The number of the other order.</source>
        <extracomment>Rules pack, text aliexpress: reason.duplicate.at_hand</extracomment>
        <translation>Die Nummer der anderen Bestellung.</translation>
    </message>
    <message>
        <source>Says that the same was ordered twice, by you or by an error of the system. Nothing is held against the seller.</source>
        <extracomment>Rules pack, text aliexpress: reason.duplicate.effect</extracomment>
        <translation>Besagt, dass dasselbe zweimal bestellt wurde, von Ihnen oder durch einen Fehler des Systems. Dem Verkäufer wird nichts angelastet.</translation>
    </message>
    <message>
        <source>I placed a duplicate order</source>
        <extracomment>Rules pack, text aliexpress: reason.duplicate.label</extracomment>
        <translation>Ich habe doppelt bestellt</translation>
    </message>
    <message>
        <source>Says that you buy elsewhere. Nothing is held against the seller, but it may try to keep you.</source>
        <extracomment>Rules pack, text aliexpress: reason.found_better.effect</extracomment>
        <translation>Besagt, dass Sie woanders kaufen. Dem Verkäufer wird nichts angelastet, aber er versucht vielleicht, Sie zu halten.</translation>
    </message>
    <message>
        <source>I found a better offer</source>
        <extracomment>Rules pack, text aliexpress: reason.found_better.label</extracomment>
        <translation>Ich habe ein besseres Angebot gefunden</translation>
    </message>
    <message>
        <source>The message in which the seller says so.</source>
        <extracomment>Rules pack, text aliexpress: reason.minimum_order.at_hand</extracomment>
        <translation>Die Nachricht, in der der Verkäufer das sagt.</translation>
    </message>
    <message>
        <source>Says that the seller does not send small orders. It counts against the seller.</source>
        <extracomment>Rules pack, text aliexpress: reason.minimum_order.effect</extracomment>
        <translation>Besagt, dass der Verkäufer keine kleinen Bestellungen verschickt. Das wird dem Verkäufer angelastet.</translation>
    </message>
    <message>
        <source>The seller asks for a minimum order</source>
        <extracomment>Rules pack, text aliexpress: reason.minimum_order.label</extracomment>
        <translation>Der Verkäufer verlangt einen Mindestbestellwert</translation>
    </message>
    <message>
        <source>Other Reasons</source>
        <extracomment>Rules pack, text aliexpress: reason.other.label</extracomment>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>Says that the seller can&apos;t deliver. It counts against the seller, who often asks for another reason; if it is the true one, keep to it.</source>
        <extracomment>Rules pack, text aliexpress: reason.out_of_stock.effect</extracomment>
        <translation>Besagt, dass der Verkäufer nicht liefern kann. Das wird dem Verkäufer angelastet, und er bittet oft um einen anderen Grund; wenn es der wahre ist, bleiben Sie dabei.</translation>
    </message>
    <message>
        <source>The supplier said the product(s) I want is out of stock</source>
        <extracomment>Rules pack, text aliexpress: reason.out_of_stock.label</extracomment>
        <translation>Der Anbieter sagt, der gewünschte Artikel sei nicht vorrätig</translation>
    </message>
    <message>
        <source>The message in which the seller asks for more.</source>
        <extracomment>Rules pack, text aliexpress: reason.price_raised.at_hand</extracomment>
        <translation>Die Nachricht, in der der Verkäufer mehr verlangt.</translation>
    </message>
    <message>
        <source>Says that the seller wants more than agreed. It counts against the seller.</source>
        <extracomment>Rules pack, text aliexpress: reason.price_raised.effect</extracomment>
        <translation>Besagt, dass der Verkäufer mehr verlangt als vereinbart. Das wird dem Verkäufer angelastet.</translation>
    </message>
    <message>
        <source>The seller raised the price</source>
        <extracomment>Rules pack, text aliexpress: reason.price_raised.label</extracomment>
        <translation>Der Verkäufer hat den Preis erhöht</translation>
    </message>
    <message>
        <source>Says that the seller won&apos;t send. It counts against the seller and may end in a refusal; if it is the true one, keep to it.</source>
        <extracomment>Rules pack, text aliexpress: reason.refuses_to_ship.effect</extracomment>
        <translation>Besagt, dass der Verkäufer nicht verschicken will. Das wird dem Verkäufer angelastet und kann mit einer Ablehnung enden; wenn es der wahre Grund ist, bleiben Sie dabei.</translation>
    </message>
    <message>
        <source>The supplier refuses to ship the product(s)</source>
        <extracomment>Rules pack, text aliexpress: reason.refuses_to_ship.label</extracomment>
        <translation>Der Anbieter weigert sich, die Ware zu versenden</translation>
    </message>
    <message>
        <source>The promised time, as the order&apos;s page shows it.</source>
        <extracomment>Rules pack, text aliexpress: reason.ship_time_not_kept.at_hand</extracomment>
        <translation>Die zugesagte Zeit, wie sie auf der Seite der Bestellung steht.</translation>
    </message>
    <message>
        <source>Says that the seller is late. It counts against the seller, who may refuse or hurry to mark the order as shipped.</source>
        <extracomment>Rules pack, text aliexpress: reason.ship_time_not_kept.effect</extracomment>
        <translation>Besagt, dass der Verkäufer in Verzug ist. Das wird dem Verkäufer angelastet; er lehnt vielleicht ab oder beeilt sich, die Bestellung als versandt zu melden.</translation>
    </message>
    <message>
        <source>The promised shipping time is not kept</source>
        <extracomment>Rules pack, text aliexpress: reason.ship_time_not_kept.label</extracomment>
        <translation>Die zugesagte Versandzeit wird nicht eingehalten</translation>
    </message>
    <message>
        <source>Says that the agreed way of shipping is not kept. It counts against the seller.</source>
        <extracomment>Rules pack, text aliexpress: reason.shipping_method.effect</extracomment>
        <translation>Besagt, dass die vereinbarte Versandart nicht eingehalten wird. Das wird dem Verkäufer angelastet.</translation>
    </message>
    <message>
        <source>The seller can&apos;t use the chosen shipping</source>
        <extracomment>Rules pack, text aliexpress: reason.shipping_method.label</extracomment>
        <translation>Der Verkäufer kann die gewählte Versandart nicht nutzen</translation>
    </message>
    <message>
        <source>Says that the address or the name is mistyped. It can&apos;t be changed on a placed order.</source>
        <extracomment>Rules pack, text aliexpress: reason.wrong_delivery_information.effect</extracomment>
        <translation>Besagt, dass die Adresse oder der Name einen Tippfehler enthält. Bei einer aufgegebenen Bestellung lässt sich das nicht ändern.</translation>
    </message>
    <message>
        <source>The delivery information is wrong</source>
        <extracomment>Rules pack, text aliexpress: reason.wrong_delivery_information.label</extracomment>
        <translation>Die Lieferangaben sind falsch</translation>
    </message>
    <message>
        <source>Says that the mistake was yours. It costs the seller nothing; sellers like it best.</source>
        <extracomment>Rules pack, text aliexpress: reason.wrong_product.effect</extracomment>
        <translation>Besagt, dass der Fehler bei Ihnen lag. Das kostet den Verkäufer nichts; Verkäufern ist dieser Grund am liebsten.</translation>
    </message>
    <message>
        <source>I ordered the wrong product(s)</source>
        <extracomment>Rules pack, text aliexpress: reason.wrong_product.label</extracomment>
        <translation>Ich habe den falschen Artikel bestellt</translation>
    </message>
    <message>
        <source>a day at most, usually at once</source>
        <extracomment>Rules pack, text aliexpress: refund.balance</extracomment>
        <translation>höchstens ein Tag, meist sofort</translation>
    </message>
    <message>
        <source>7 to 15 business days, to your bank or your Alipay account</source>
        <extracomment>Rules pack, text aliexpress: refund.bank_transfer</extracomment>
        <translation>7 bis 15 Arbeitstage, auf Ihr Bankkonto oder Ihr Alipay-Konto</translation>
    </message>
    <message>
        <source>up to 20 business days, once you have named an account</source>
        <extracomment>Rules pack, text aliexpress: refund.boleto</extracomment>
        <translation>bis zu 20 Arbeitstage, sobald Sie ein Konto angegeben haben</translation>
    </message>
    <message>
        <source>a time that nobody names, as a voucher</source>
        <extracomment>Rules pack, text aliexpress: refund.cash_on_delivery</extracomment>
        <translation>unbekannt lange, als Gutschein</translation>
    </message>
    <message>
        <source>7 to 10 business days, by way of your Alipay account</source>
        <extracomment>Rules pack, text aliexpress: refund.western_union</extracomment>
        <translation>7 bis 10 Arbeitstage, über Ihr Alipay-Konto</translation>
    </message>
    <message>
        <source>The cancel button may be missing until the payment is checked.</source>
        <extracomment>Rules pack, text aliexpress: rule.button-after-check</extracomment>
        <translation>Die Schaltfläche zum Stornieren fehlt manchmal, bis die Zahlung geprüft ist.</translation>
    </message>
    <message>
        <source>Once the seller has handed the parcel to the carrier the button is gone; one guide saw it disappear a day after paying.</source>
        <extracomment>Rules pack, text aliexpress: rule.button-gone</extracomment>
        <translation>Sobald der Verkäufer das Paket dem Versanddienst übergeben hat, ist die Schaltfläche weg; ein Ratgeber sah sie einen Tag nach der Zahlung verschwinden.</translation>
    </message>
    <message>
        <source>A paid order can be cancelled until the seller ships it; the seller has to agree.</source>
        <extracomment>Rules pack, text aliexpress: rule.cancel-before-shipment</extracomment>
        <translation>Eine bezahlte Bestellung kann storniert werden, bis der Verkäufer sie versendet; der Verkäufer muss zustimmen.</translation>
    </message>
    <message>
        <source>While the payment is checked the order can be cancelled without the seller; the charge is completed first and then comes back. Older guides saw the button only after the check.</source>
        <extracomment>Rules pack, text aliexpress: rule.cancel-during-check</extracomment>
        <translation>Solange die Zahlung geprüft wird, lässt sich die Bestellung ohne den Verkäufer stornieren; die Abbuchung wird erst abgeschlossen, dann kommt das Geld zurück. Ältere Ratgeber sahen die Schaltfläche erst nach der Prüfung.</translation>
    </message>
    <message>
        <source>Confirming the receipt releases the money to the seller. Check the goods first.</source>
        <extracomment>Rules pack, text aliexpress: rule.confirm-last</extracomment>
        <translation>Wer den Erhalt bestätigt, gibt das Geld an den Verkäufer frei. Prüfen Sie zuerst die Ware.</translation>
    </message>
    <message>
        <source>A dispute is about goods that were sent: it opens only after dispatch.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-after-shipment</extracomment>
        <translation>In einem Streitfall geht es um versandte Ware: Er ist erst nach dem Versand möglich.</translation>
    </message>
    <message>
        <source>The seller may ask for more time; it is yours to grant or to cancel instead.</source>
        <extracomment>Rules pack, text aliexpress: rule.extend-ship-time</extracomment>
        <translation>Der Verkäufer kann um mehr Zeit bitten; Sie können sie ihm geben oder stattdessen stornieren.</translation>
    </message>
    <message>
        <source>The platform holds a frozen order until it has looked into it; nothing can be asked of the seller meanwhile.</source>
        <extracomment>Rules pack, text aliexpress: rule.frozen</extracomment>
        <translation>Die Plattform hält eine eingefrorene Bestellung an, bis sie den Fall geprüft hat; vom Verkäufer lässt sich währenddessen nichts verlangen.</translation>
    </message>
    <message>
        <source>What is possible depends on the status: look at the order on the site first.</source>
        <extracomment>Rules pack, text aliexpress: rule.look-first</extracomment>
        <translation>Was möglich ist, hängt vom Status ab: Sehen Sie sich zuerst die Bestellung auf der Website an.</translation>
    </message>
    <message>
        <source>After dispatch an order cannot be cancelled any more; a return or a dispute is what remains.</source>
        <extracomment>Rules pack, text aliexpress: rule.no-cancelling-after-dispatch</extracomment>
        <translation>Nach dem Versand lässt sich eine Bestellung nicht mehr stornieren; es bleiben die Rücksendung oder ein Streitfall.</translation>
    </message>
    <message>
        <source>A placed order cannot be changed, not even its address. Cancel it and order again.</source>
        <extracomment>Rules pack, text aliexpress: rule.no-changes</extracomment>
        <translation>Eine aufgegebene Bestellung lässt sich nicht ändern, nicht einmal ihre Adresse. Stornieren Sie sie und bestellen Sie neu.</translation>
    </message>
    <message>
        <source>A closed order stays closed; the goods can be ordered anew.</source>
        <extracomment>Rules pack, text aliexpress: rule.order-again</extracomment>
        <translation>Eine geschlossene Bestellung bleibt geschlossen; die Ware kann neu bestellt werden.</translation>
    </message>
    <message>
        <source>Part of the order is on its way. No source tells whether the rest can still be cancelled; the seller decides.</source>
        <extracomment>Rules pack, text aliexpress: rule.part-dispatched</extracomment>
        <translation>Ein Teil der Bestellung ist unterwegs. Keine Quelle sagt, ob sich der Rest noch stornieren lässt; das entscheidet der Verkäufer.</translation>
    </message>
    <message>
        <source>The payment is checked for up to a day, rarely two; then the seller gets the order.</source>
        <extracomment>Rules pack, text aliexpress: rule.payment-check</extracomment>
        <translation>Die Zahlung wird bis zu einem Tag lang geprüft, selten zwei; dann erhält der Verkäufer die Bestellung.</translation>
    </message>
    <message>
        <source>The date in the Payment tab is when the money was sent. Ask support if it has not arrived 10 business days later.</source>
        <extracomment>Rules pack, text aliexpress: rule.refund-support</extracomment>
        <translation>Das Datum im Reiter „Zahlung“ (Payment) sagt, wann das Geld gesendet wurde. Fragen Sie den Kundendienst, wenn es 10 Arbeitstage später nicht angekommen ist.</translation>
    </message>
    <message>
        <source>Sellers usually answer within 24 to 48 hours. If yours does not, write again and say that you cancel.</source>
        <extracomment>Rules pack, text aliexpress: rule.remind-seller</extracomment>
        <translation>Verkäufer antworten meist innerhalb von 24 bis 48 Stunden. Wenn Ihrer das nicht tut, schreiben Sie noch einmal und sagen Sie, dass Sie stornieren möchten.</translation>
    </message>
    <message>
        <source>While the request waits, “Resume order” takes it back.</source>
        <extracomment>Rules pack, text aliexpress: rule.resume-order</extracomment>
        <translation>Solange die Anfrage läuft, ziehen Sie sie mit „Bestellung fortsetzen“ (Resume order) zurück.</translation>
    </message>
    <message>
        <source>If the seller does not ship in time, the order closes by itself and you are refunded.</source>
        <extracomment>Rules pack, text aliexpress: rule.ship-window</extracomment>
        <translation>Wenn der Verkäufer nicht rechtzeitig versendet, schließt sich die Bestellung von selbst und Sie bekommen Ihr Geld zurück.</translation>
    </message>
    <message>
        <source>When nothing helps, support steps in through the order&apos;s page; have your messages at hand.</source>
        <extracomment>Rules pack, text aliexpress: rule.support-after-silence</extracomment>
        <translation>Wenn nichts hilft, greift der Kundendienst über die Seite der Bestellung ein; halten Sie Ihre Nachrichten bereit.</translation>
    </message>
    <message>
        <source>A parcel under way can be followed by its number.</source>
        <extracomment>Rules pack, text aliexpress: rule.track</extracomment>
        <translation>Ein Paket, das unterwegs ist, lässt sich anhand seiner Nummer verfolgen.</translation>
    </message>
    <message>
        <source>An unpaid order can be cancelled at once, without asking anyone.</source>
        <extracomment>Rules pack, text aliexpress: rule.unpaid-cancel</extracomment>
        <translation>Eine unbezahlte Bestellung lässt sich sofort stornieren, ohne jemanden zu fragen.</translation>
    </message>
    <message>
        <source>The seller has until {deadline} to answer. If it stays silent, the order should close and the money come back.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-awaited.detail</extracomment>
        <translation>Frist für die Antwort des Verkäufers: {deadline}. Wenn er schweigt, sollte sich die Bestellung schließen und das Geld zurückkommen.</translation>
    </message>
    <message>
        <source>You asked to cancel.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-awaited.headline</extracomment>
        <translation>Sie haben um Stornierung gebeten.</translation>
    </message>
    <message>
        <source>The site should have closed the order by now. Look at it and tell us what it says.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-look.detail</extracomment>
        <translation>Die Website hätte die Bestellung inzwischen schließen müssen. Sehen Sie nach und teilen Sie uns mit, was dort steht.</translation>
    </message>
    <message>
        <source>The seller&apos;s time to answer is over.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-look.headline</extracomment>
        <translation>Die Antwortfrist des Verkäufers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The order should have been closed long ago. Write to support and name the day of your request.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-support.detail</extracomment>
        <translation>Die Bestellung hätte längst geschlossen werden müssen. Schreiben Sie an den Kundendienst und nennen Sie den Tag Ihrer Anfrage.</translation>
    </message>
    <message>
        <source>Still no answer, and not closed.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue.headline</extracomment>
        <translation>Noch keine Antwort, und nicht geschlossen.</translation>
    </message>
    <message>
        <source>You asked to cancel {since:cancellation_requested}. Remind the seller; its time ends {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-slow.detail</extracomment>
        <translation>Um Stornierung gebeten: {since:cancellation_requested}. Erinnern Sie den Verkäufer; Ende seiner Frist: {deadline}.</translation>
    </message>
    <message>
        <source>The seller is silent.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-slow.headline</extracomment>
        <translation>Der Verkäufer schweigt.</translation>
    </message>
    <message>
        <source>The seller&apos;s time to ship is about to end. If nothing ships by {deadline}, the order closes and you are refunded.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-late.detail</extracomment>
        <translation>Die Versandfrist des Verkäufers läuft bald ab (Frist: {deadline}). Wenn bis dahin nichts versandt wird, schließt sich die Bestellung und Sie bekommen Ihr Geld zurück.</translation>
    </message>
    <message>
        <source>You can still cancel, but hurry.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-late.headline</extracomment>
        <translation>Sie können noch stornieren, aber beeilen Sie sich.</translation>
    </message>
    <message>
        <source>Paid {since:paid_at}, not shipped yet. The seller must agree and has {parameter:seller_reply_usual} to answer.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting.detail</extracomment>
        <translation>Bezahlt {since:paid_at}, noch nicht versandt. Der Verkäufer muss zustimmen und hat {parameter:seller_reply_usual} Zeit für die Antwort.</translation>
    </message>
    <message>
        <source>You can still cancel.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting.headline</extracomment>
        <translation>Sie können noch stornieren.</translation>
    </message>
    <message>
        <source>The site showed it as cancelled. If you paid and the money is not back, follow the refund.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-paid.detail</extracomment>
        <translation>Die Website hat sie als storniert angezeigt. Wenn Sie bezahlt haben und das Geld nicht zurück ist, verfolgen Sie die Rückerstattung.</translation>
    </message>
    <message>
        <source>This order is closed.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-paid.headline</extracomment>
        <translation>Diese Bestellung ist geschlossen.</translation>
    </message>
    <message>
        <source>Nothing is left to do. The goods can be ordered again.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed.detail</extracomment>
        <translation>Es ist nichts mehr zu tun. Die Ware kann neu bestellt werden.</translation>
    </message>
    <message>
        <source>Nothing is left to do. If something is wrong, a dispute may still be open for some days after receipt.</source>
        <extracomment>Rules pack, text aliexpress: situation.completed.detail</extracomment>
        <translation>Es ist nichts mehr zu tun. Wenn etwas nicht stimmt, ist ein Streitfall vielleicht noch einige Tage nach Erhalt möglich.</translation>
    </message>
    <message>
        <source>This order is completed.</source>
        <extracomment>Rules pack, text aliexpress: situation.completed.headline</extracomment>
        <translation>Diese Bestellung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The time for a dispute is over.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-over.detail</extracomment>
        <translation>Die Zeit für einen Streitfall ist vorbei.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-over.headline</extracomment>
        <translation>Zugestellt.</translation>
    </message>
    <message>
        <source>If something is wrong, open a dispute before {deadline}. Confirm the receipt only when everything is right.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered.detail</extracomment>
        <translation>Wenn etwas nicht stimmt, eröffnen Sie rechtzeitig einen Streitfall (Frist: {deadline}). Bestätigen Sie den Erhalt erst, wenn alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>Delivered. Check it now.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered.headline</extracomment>
        <translation>Zugestellt. Prüfen Sie die Ware jetzt.</translation>
    </message>
    <message>
        <source>A dispute is open.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-opened.headline</extracomment>
        <translation>Ein Streitfall läuft.</translation>
    </message>
    <message>
        <source>It looks into the seller or the payment. Wait for its mail; then the order goes on or the money comes back.</source>
        <extracomment>Rules pack, text aliexpress: situation.frozen.detail</extracomment>
        <translation>Sie prüft den Verkäufer oder die Zahlung. Warten Sie auf ihre E-Mail; danach läuft die Bestellung weiter oder das Geld kommt zurück.</translation>
    </message>
    <message>
        <source>The platform holds this order.</source>
        <extracomment>Rules pack, text aliexpress: situation.frozen.headline</extracomment>
        <translation>Die Plattform hält diese Bestellung an.</translation>
    </message>
    <message>
        <source>The parcel may already be with the carrier. Ask the seller to agree, and look at the order again.</source>
        <extracomment>Rules pack, text aliexpress: situation.no-button.detail</extracomment>
        <translation>Das Paket ist vielleicht schon beim Versanddienst. Bitten Sie den Verkäufer um Zustimmung und sehen Sie sich die Bestellung noch einmal an.</translation>
    </message>
    <message>
        <source>The cancel button is missing.</source>
        <extracomment>Rules pack, text aliexpress: situation.no-button.headline</extracomment>
        <translation>Die Schaltfläche zum Stornieren fehlt.</translation>
    </message>
    <message>
        <source>Whether the rest can be cancelled is up to the seller. Ask before it ships too.</source>
        <extracomment>Rules pack, text aliexpress: situation.partly-shipped.detail</extracomment>
        <translation>Ob sich der Rest stornieren lässt, entscheidet der Verkäufer. Fragen Sie, bevor auch dieser versandt wird.</translation>
    </message>
    <message>
        <source>A part is on its way.</source>
        <extracomment>Rules pack, text aliexpress: situation.partly-shipped.headline</extracomment>
        <translation>Ein Teil ist unterwegs.</translation>
    </message>
    <message>
        <source>It goes back the way you paid, in {refund}.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-announced.detail</extracomment>
        <translation>Das Geld geht auf dem Weg zurück, auf dem Sie bezahlt haben. Dauer: {refund}.</translation>
    </message>
    <message>
        <source>A refund is announced.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-announced.headline</extracomment>
        <translation>Eine Rückerstattung ist angekündigt.</translation>
    </message>
    <message>
        <source>Cancelled. The money is coming back.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-expected.headline</extracomment>
        <translation>Storniert. Das Geld kommt zurück.</translation>
    </message>
    <message>
        <source>It should have arrived by {deadline}. Write to support and name the order and the date on which it was closed.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-overdue.detail</extracomment>
        <translation>Das Geld hätte schon da sein sollen (Frist: {deadline}). Schreiben Sie an den Kundendienst und nennen Sie die Bestellung und das Datum, an dem sie geschlossen wurde.</translation>
    </message>
    <message>
        <source>The money is late.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-overdue.headline</extracomment>
        <translation>Das Geld lässt auf sich warten.</translation>
    </message>
    <message>
        <source>Nothing is asked of you. The money comes back in {refund}.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-platform-cancelled.detail</extracomment>
        <translation>Sie müssen nichts tun. Das Geld kommt zurück. Dauer: {refund}.</translation>
    </message>
    <message>
        <source>The platform cancelled the order.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-platform-cancelled.headline</extracomment>
        <translation>Die Plattform hat die Bestellung storniert.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-received.detail</extracomment>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The money is back.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-received.headline</extracomment>
        <translation>Das Geld ist zurück.</translation>
    </message>
    <message>
        <source>You owe nothing and need not agree to anything else. The money comes back in {refund}.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-seller-cancelled.detail</extracomment>
        <translation>Sie schulden nichts und müssen auch sonst nichts zustimmen. Das Geld kommt zurück. Dauer: {refund}.</translation>
    </message>
    <message>
        <source>The seller cancelled the order.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-seller-cancelled.headline</extracomment>
        <translation>Der Verkäufer hat die Bestellung storniert.</translation>
    </message>
    <message>
        <source>It was sent {since:refund_sent} and needs {refund}.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-sent.detail</extracomment>
        <translation>Gesendet {since:refund_sent}. Dauer: {refund}.</translation>
    </message>
    <message>
        <source>The money is on its way.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-sent.headline</extracomment>
        <translation>Das Geld ist unterwegs.</translation>
    </message>
    <message>
        <source>Ask for proof of dispatch. As long as nothing is sent you may ask again; if nothing ships by {deadline}, the order closes by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused.detail</extracomment>
        <translation>Verlangen Sie einen Nachweis des Versands. Solange nichts versandt ist, dürfen Sie noch einmal anfragen; wird nicht rechtzeitig versandt (Frist: {deadline}), schließt sich die Bestellung von selbst.</translation>
    </message>
    <message>
        <source>The seller refused.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused.headline</extracomment>
        <translation>Der Verkäufer hat abgelehnt.</translation>
    </message>
    <message>
        <source>The check of the payment is about to end; then the seller has to agree.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-late.detail</extracomment>
        <translation>Die Prüfung der Zahlung endet bald; danach muss der Verkäufer zustimmen.</translation>
    </message>
    <message>
        <source>The payment is still checked. Look again {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-no-button.detail</extracomment>
        <translation>Die Zahlung wird noch geprüft. Sehen Sie dann wieder nach: {deadline}.</translation>
    </message>
    <message>
        <source>The button is not there yet.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-no-button.headline</extracomment>
        <translation>Die Schaltfläche ist noch nicht da.</translation>
    </message>
    <message>
        <source>Paid {since:paid_at}, the payment is being checked. Cancelling now needs nobody&apos;s consent; try it, and if the button is missing, wait for the end of the check.</source>
        <extracomment>Rules pack, text aliexpress: situation.review.detail</extracomment>
        <translation>Bezahlt {since:paid_at}, die Zahlung wird geprüft. Zum Stornieren brauchen Sie jetzt niemandes Zustimmung; versuchen Sie es, und wenn die Schaltfläche fehlt, warten Sie das Ende der Prüfung ab.</translation>
    </message>
    <message>
        <source>If it does not arrive, open a dispute before the protection ends.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-late.detail</extracomment>
        <translation>Wenn es nicht ankommt, eröffnen Sie einen Streitfall, bevor der Käuferschutz endet.</translation>
    </message>
    <message>
        <source>On its way for a while.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-late.headline</extracomment>
        <translation>Schon eine Weile unterwegs.</translation>
    </message>
    <message>
        <source>Stop here: it can&apos;t be cancelled any more. Follow the parcel; when it arrives, send it back or open a dispute.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-meanwhile.detail</extracomment>
        <translation>Hören Sie hier auf: Die Bestellung lässt sich nicht mehr stornieren. Verfolgen Sie das Paket; wenn es ankommt, senden Sie es zurück oder eröffnen Sie einen Streitfall.</translation>
    </message>
    <message>
        <source>Shipped meanwhile.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-meanwhile.headline</extracomment>
        <translation>Inzwischen versandt.</translation>
    </message>
    <message>
        <source>It can&apos;t be cancelled any more. A dispute opens some days after dispatch.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped.detail</extracomment>
        <translation>Die Bestellung lässt sich nicht mehr stornieren. Ein Streitfall ist erst einige Tage nach dem Versand möglich.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped.headline</extracomment>
        <translation>Unterwegs.</translation>
    </message>
    <message>
        <source>The order should be closed by now, or it was shipped. Look at it on the site and tell us what it says.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-requested.detail</extracomment>
        <translation>Die Bestellung sollte inzwischen geschlossen sein, oder sie wurde versandt. Sehen Sie auf der Website nach und teilen Sie uns mit, was dort steht.</translation>
    </message>
    <message>
        <source>The time for an answer is over.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-requested.headline</extracomment>
        <translation>Die Zeit für eine Antwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>We last saw this order while its payment was checked. Look at it on the site: it may still be cancelled.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-review.detail</extracomment>
        <translation>Zuletzt haben wir diese Bestellung gesehen, als ihre Zahlung geprüft wurde. Sehen Sie auf der Website nach: Vielleicht lässt sie sich noch stornieren.</translation>
    </message>
    <message>
        <source>The payment should be checked by now.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-review.headline</extracomment>
        <translation>Die Zahlung sollte inzwischen geprüft sein.</translation>
    </message>
    <message>
        <source>It was not paid, and its time is over. Look at it on the site if you still want the goods.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-unpaid.detail</extracomment>
        <translation>Sie wurde nicht bezahlt, und ihre Zeit ist abgelaufen. Sehen Sie auf der Website nach, wenn Sie die Ware noch möchten.</translation>
    </message>
    <message>
        <source>It has probably closed by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-unpaid.headline</extracomment>
        <translation>Sie hat sich vermutlich von selbst geschlossen.</translation>
    </message>
    <message>
        <source>A date has passed that must have changed this order. Look at it on the site and bring its present state in.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale.detail</extracomment>
        <translation>Ein Termin ist verstrichen, der diese Bestellung verändert haben muss. Sehen Sie auf der Website nach und übernehmen Sie den aktuellen Stand.</translation>
    </message>
    <message>
        <source>What we know is too old.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale.headline</extracomment>
        <translation>Was wir wissen, ist zu alt.</translation>
    </message>
    <message>
        <source>Its state is not one that we know. Look at it on the site.</source>
        <extracomment>Rules pack, text aliexpress: situation.unknown.detail</extracomment>
        <translation>Ihren Status kennen wir nicht. Sehen Sie auf der Website nach.</translation>
    </message>
    <message>
        <source>We do not know where this order stands.</source>
        <extracomment>Rules pack, text aliexpress: situation.unknown.headline</extracomment>
        <translation>Wir wissen nicht, wie es um diese Bestellung steht.</translation>
    </message>
    <message>
        <source>Pay today if you want it; otherwise do nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.unpaid-late.detail</extracomment>
        <translation>Bezahlen Sie heute, wenn Sie die Ware möchten; sonst tun Sie nichts.</translation>
    </message>
    <message>
        <source>Not paid, and about to close by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.unpaid-late.headline</extracomment>
        <translation>Nicht bezahlt und kurz davor, sich von selbst zu schließen.</translation>
    </message>
    <message>
        <source>Pay by {deadline} if you want it. Otherwise do nothing: it closes by itself, and nothing is owed.</source>
        <extracomment>Rules pack, text aliexpress: situation.unpaid.detail</extracomment>
        <translation>Bezahlen Sie rechtzeitig (Frist: {deadline}), wenn Sie die Ware möchten. Sonst tun Sie nichts: Die Bestellung schließt sich von selbst, und Sie schulden nichts.</translation>
    </message>
    <message>
        <source>Not paid yet.</source>
        <extracomment>Rules pack, text aliexpress: situation.unpaid.headline</extracomment>
        <translation>Noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>The platform may close the order if the seller stays silent.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.answer_may_close</extracomment>
        <translation>Die Plattform schließt vielleicht die Bestellung, wenn der Verkäufer weiter schweigt.</translation>
    </message>
    <message>
        <source>The seller&apos;s time to answer ends; the order should close and the money come back.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.answer_should_close</extracomment>
        <translation>Die Antwortfrist des Verkäufers endet; die Bestellung sollte sich schließen und das Geld zurückkommen.</translation>
    </message>
    <message>
        <source>The unpaid order closes by itself.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.closes_unpaid</extracomment>
        <translation>Die unbezahlte Bestellung schließt sich von selbst.</translation>
    </message>
    <message>
        <source>If nothing ships by then, the order closes and you are refunded.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.closes_unshipped</extracomment>
        <translation>Wenn bis dahin nichts versandt wird, schließt sich die Bestellung und Sie bekommen Ihr Geld zurück.</translation>
    </message>
    <message>
        <source>From then on a dispute can be opened.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.dispute_opens</extracomment>
        <translation>Von da an kann ein Streitfall eröffnet werden.</translation>
    </message>
    <message>
        <source>The check of the payment ends, and the seller gets the order.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.payment_checked</extracomment>
        <translation>Die Prüfung der Zahlung endet, und der Verkäufer erhält die Bestellung.</translation>
    </message>
    <message>
        <source>The money should arrive.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.refund_expected</extracomment>
        <translation>Das Geld sollte ankommen.</translation>
    </message>
    <message>
        <source>No answer for far too long.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-support.headline</extracomment>
        <translation>Schon viel zu lange keine Antwort.</translation>
    </message>
    <message>
        <source>Remind the seller once more. If it stays silent until {deadline}, support should step in.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue.detail</extracomment>
        <translation>Erinnern Sie den Verkäufer noch einmal. Schweigt er weiter (Frist: {deadline}), sollte der Support einschreiten.</translation>
    </message>
    <message>
        <source>Still no answer: support should step in.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.answer_last_resort</extracomment>
        <translation>Noch immer keine Antwort: Der Support sollte einschreiten.</translation>
    </message>
    <message>
        <source>Open the order on the shop&apos;s page, or call the shop with its number.</source>
        <extracomment>Rules pack, text generic-shop: action.cancel_unpaid.path1</extracomment>
        <translation>Die Bestellung auf der Seite des Shops öffnen oder mit ihrer Nummer dort anrufen.</translation>
    </message>
    <message>
        <source>Say that you cancel.</source>
        <extracomment>Rules pack, text generic-shop: action.cancel_unpaid.path2</extracomment>
        <translation>Sagen, dass man storniert.</translation>
    </message>
    <message>
        <source>Another day or address, more goods or fewer: call the shop with the order number.</source>
        <extracomment>Rules pack, text generic-shop: action.change_order.description</extracomment>
        <translation>Ein anderer Tag oder eine andere Adresse, mehr Ware oder weniger: mit der Bestellnummer beim Shop anrufen.</translation>
    </message>
    <message>
        <source>Where you paid for a parcel and were cheated, only the police can find it out.</source>
        <extracomment>Rules pack, text generic-shop: action.complain_to_authority.description</extracomment>
        <translation>Wer ein Paket bezahlt hat und betrogen wurde, dem kann nur die Polizei helfen.</translation>
    </message>
    <message>
        <source>Go to the police</source>
        <extracomment>Rules pack, text generic-shop: action.complain_to_authority.title</extracomment>
        <translation>Zur Polizei gehen</translation>
    </message>
    <message>
        <source>The shop&apos;s own pages say what is still possible and whom to call.</source>
        <extracomment>Rules pack, text generic-shop: action.contact_support.description</extracomment>
        <translation>Was noch geht und wen man anruft, steht auf den Seiten des Shops.</translation>
    </message>
    <message>
        <source>Write to the shop</source>
        <extracomment>Rules pack, text generic-shop: action.contact_support.title</extracomment>
        <translation>Dem Shop schreiben</translation>
    </message>
    <message>
        <source>See whether the money has come back; the shop may keep what delivery has cost.</source>
        <extracomment>Rules pack, text generic-shop: action.follow_refund.description</extracomment>
        <translation>Nachsehen, ob das Geld zurück ist; die Kosten der Lieferung darf der Shop behalten.</translation>
    </message>
    <message>
        <source>Look before you pay: once it is paid for, the post cannot help.</source>
        <extracomment>Rules pack, text generic-shop: action.inspect_parcel.description</extracomment>
        <translation>Erst ansehen, dann zahlen: Danach kann die Post nicht mehr helfen.</translation>
    </message>
    <message>
        <source>Ask the clerk to open the parcel in front of you, before you pay.</source>
        <extracomment>Rules pack, text generic-shop: action.inspect_parcel.path1</extracomment>
        <translation>Bitten, dass das Paket vor Ihren Augen geöffnet wird, bevor Sie zahlen.</translation>
    </message>
    <message>
        <source>Where something is broken, missing or swapped, have it written down and signed by all three.</source>
        <extracomment>Rules pack, text generic-shop: action.inspect_parcel.path2</extracomment>
        <translation>Ist etwas kaputt, fehlt oder ist vertauscht, es aufschreiben und von allen dreien unterschreiben lassen.</translation>
    </message>
    <message>
        <source>Leave the goods there: they go back to the sender.</source>
        <extracomment>Rules pack, text generic-shop: action.inspect_parcel.path3</extracomment>
        <translation>Die Ware dort lassen: Sie geht an den Absender zurück.</translation>
    </message>
    <message>
        <source>Have the parcel opened at the post</source>
        <extracomment>Rules pack, text generic-shop: action.inspect_parcel.title</extracomment>
        <translation>Das Paket bei der Post öffnen lassen</translation>
    </message>
    <message>
        <source>It goes back by itself, but the shop may ask for its costs.</source>
        <extracomment>Rules pack, text generic-shop: action.let_lapse.description</extracomment>
        <translation>Es geht von selbst zurück, doch der Shop kann seine Kosten verlangen.</translation>
    </message>
    <message>
        <source>Leave the parcel at the post</source>
        <extracomment>Rules pack, text generic-shop: action.let_lapse.title</extracomment>
        <translation>Das Paket bei der Post lassen</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>Rules pack, text generic-shop: action.pay.title</extracomment>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>When the courier calls or stands at the door, say that you refuse.</source>
        <extracomment>Rules pack, text generic-shop: action.refuse_delivery.path1</extracomment>
        <translation>Ruft der Bote an oder steht er vor der Tür, sagen, dass man die Annahme verweigert.</translation>
    </message>
    <message>
        <source>At the post office, refuse in writing and give the reasons.</source>
        <extracomment>Rules pack, text generic-shop: action.refuse_delivery.path2</extracomment>
        <translation>Auf dem Postamt die Annahme schriftlich und mit Gründen verweigern.</translation>
    </message>
    <message>
        <source>Tell the shop that you do not want it any more.</source>
        <extracomment>Rules pack, text generic-shop: action.request_cancellation.description</extracomment>
        <translation>Dem Shop sagen, dass man es nicht mehr will.</translation>
    </message>
    <message>
        <source>Say that you cancel, and ask for an answer in writing.</source>
        <extracomment>Rules pack, text generic-shop: action.request_cancellation.path2</extracomment>
        <translation>Sagen, dass man storniert, und um eine schriftliche Antwort bitten.</translation>
    </message>
    <message>
        <source>Tell the shop, as good as new and with the proof of purchase.</source>
        <extracomment>Rules pack, text generic-shop: action.return_goods.description</extracomment>
        <translation>Dem Shop melden; so gut wie neu und mit dem Kaufbeleg.</translation>
    </message>
    <message>
        <source>Write to the shop that you give the goods back, and keep a copy.</source>
        <extracomment>Rules pack, text generic-shop: action.return_goods.path1</extracomment>
        <translation>Öffnen Sie die Bestellung, auf manchen Seiten unter „Purchases“, und wählen Sie „Returns/refunds“; drucken Sie das Etikett, wenn die Seite eines gibt.</translation>
    </message>
    <message>
        <source>Send them as good as new, with the receipt or another proof of purchase.</source>
        <extracomment>Rules pack, text generic-shop: action.return_goods.path2</extracomment>
        <translation>Sie so gut wie neu schicken, mit dem Beleg oder einem anderen Nachweis des Kaufs.</translation>
    </message>
    <message>
        <source>Give the goods back</source>
        <extracomment>Rules pack, text generic-shop: action.return_goods.title</extracomment>
        <translation>Die Ware zurückgeben</translation>
    </message>
    <message>
        <source>Cash on delivery costs more in the end, but you pay only on receipt, lose nothing to a shop that does not send, and save the time of paying before. The seller waits for the money and bears the way there and back where nobody fetches the parcel.</source>
        <extracomment>Rules pack, text generic-shop: rule.cash-on-delivery</extracomment>
        <translation>Nachnahme kostet am Ende mehr, doch man zahlt erst beim Erhalt, verliert nichts an einen Shop, der nicht liefert, und spart sich das Zahlen vorher. Der Verkäufer wartet auf das Geld und trägt Hin- und Rückweg, wenn niemand das Paket abholt.</translation>
    </message>
    <message>
        <source>The money goes back the way it came; the shop may keep what delivery has cost.</source>
        <extracomment>Rules pack, text generic-shop: notice.money_path</extracomment>
        <translation>Das Geld geht zurück, wie es kam; die Kosten der Lieferung darf der Shop behalten.</translation>
    </message>
    <message>
        <source>Give the reason that is true.</source>
        <extracomment>Rules pack, text generic-shop: notice.true_reason</extracomment>
        <translation>Wählen Sie den Grund, der zutrifft; die Plattform fragt nicht weiter nach. Ein Grund, der dem Verkäufer passt, bringt oft ein schnelleres Ja, aber mit einem falschen geben Sie Ihr eigenes Argument aus der Hand, dass der Verkäufer seine Pflicht nicht erfüllt hat.</translation>
    </message>
    <message>
        <source>How long the post keeps a parcel that is not fetched</source>
        <extracomment>Rules pack, text generic-shop: parameter.post_storage</extracomment>
        <translation>Wie lange die Post ein Paket aufbewahrt, das niemand abholt</translation>
    </message>
    <message>
        <source>How long goods bought at a distance may be given back after they were handed over</source>
        <extracomment>Rules pack, text generic-shop: parameter.withdrawal</extracomment>
        <translation>Wie lange aus der Ferne gekaufte Ware nach der Übergabe zurückgegeben werden kann</translation>
    </message>
    <message>
        <source>The law asks for no reason; the shop may charge what it has spent on delivery.</source>
        <extracomment>Rules pack, text generic-shop: reason.do_not_want.effect</extracomment>
        <translation>Das Gesetz verlangt keinen Grund; der Shop kann seine Lieferkosten abziehen.</translation>
    </message>
    <message>
        <source>I do not want it any more</source>
        <extracomment>Rules pack, text aliexpress: problem.personal</extracomment>
        <translation>Ich will es nicht mehr</translation>
    </message>
    <message>
        <source>Say in a sentence what it is.</source>
        <extracomment>Rules pack, text generic-shop: reason.other.effect</extracomment>
        <translation>Sagt nichts über den Verkäufer aus. Ein Ratgeber hält ihn für den einzigen Grund, der dem Verkäufer nie angelastet wird; ein anderer meint, der Grund spiele kaum eine Rolle; eine ältere Hilfeseite der Website lastete dem Verkäufer alle außer den ersten beiden an.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>Rules pack, text generic-shop: reason.other.label</extracomment>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>Name the day that was promised.</source>
        <extracomment>Rules pack, text generic-shop: reason.too_late.effect</extracomment>
        <translation>Den Tag nennen, der versprochen war.</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <extracomment>Rules pack, text generic-shop: reason.too_late.label</extracomment>
        <translation>Es dauert zu lange</translation>
    </message>
    <message>
        <source>I ordered the wrong thing</source>
        <extracomment>Rules pack, text generic-shop: reason.wrong_product.label</extracomment>
        <translation>Ich habe das Falsche bestellt</translation>
    </message>
    <message>
        <source>the time that the law sets</source>
        <extracomment>Rules pack, text generic-shop: refund.any</extracomment>
        <translation>der Zeit, die das Gesetz vorgibt</translation>
    </message>
    <message>
        <source>no time at all, as nothing was paid before</source>
        <extracomment>Rules pack, text generic-shop: refund.cash_on_delivery</extracomment>
        <translation>gar keiner Zeit, da vorher nichts bezahlt wurde</translation>
    </message>
    <message>
        <source>Goods without a fault go back only as good as new and with a proof of purchase; where the receipt is lost, other proof will do.</source>
        <extracomment>Rules pack, text generic-shop: rule.as-new</extracomment>
        <translation>Ware ohne Mangel geht nur so gut wie neu und mit Kaufnachweis zurück; fehlt der Beleg, genügt ein anderer Nachweis.</translation>
    </message>
    <message>
        <source>What is still possible, and whom to call, stands on the shop&apos;s own pages. Notices and requests for a return go to the shop itself.</source>
        <extracomment>Rules pack, text generic-shop: rule.ask-the-shop</extracomment>
        <translation>Was noch geht und wen man anruft, steht auf den Seiten des Shops. Mitteilungen und Rückgabewünsche gehen an den Shop selbst.</translation>
    </message>
    <message>
        <source>Until the day of delivery the shop can be called with the order number, and the order be changed, moved or cancelled as a whole.</source>
        <extracomment>Rules pack, text generic-shop: rule.before-delivery-day</extracomment>
        <translation>Bis zum Liefertag kann man mit der Bestellnummer anrufen und die Bestellung ändern, verlegen oder ganz stornieren.</translation>
    </message>
    <message>
        <source>What was bought at a distance may be refused at any time before it is handed over.</source>
        <extracomment>Rules pack, text generic-shop: rule.before-transfer</extracomment>
        <translation>Was aus der Ferne gekauft wurde, darf vor der Übergabe jederzeit abgelehnt werden.</translation>
    </message>
    <message>
        <source>Cash on delivery is paid at the post when the parcel is handed over. Until then no money can be lost.</source>
        <extracomment>Rules pack, text generic-shop: rule.cod</extracomment>
        <translation>Nachnahme wird bei der Post bezahlt, wenn das Paket übergeben wird. Bis dahin kann kein Geld verloren gehen.</translation>
    </message>
    <message>
        <source>Not paying does not free from the cost of delivery: the shop may claim what it has lost. Some threaten to sue; whether they would win is not settled.</source>
        <extracomment>Rules pack, text generic-shop: rule.cod-liability</extracomment>
        <translation>Wer nicht zahlt, ist von den Lieferkosten nicht befreit: Der Shop kann seinen Schaden verlangen. Manche drohen mit Klage; ob sie gewännen, ist nicht geklärt.</translation>
    </message>
    <message>
        <source>At the post office a parcel that was not paid for can be refused in writing, with the reasons.</source>
        <extracomment>Rules pack, text generic-shop: rule.cod-refusal</extracomment>
        <translation>Auf dem Postamt kann ein unbezahltes Paket schriftlich und mit Gründen abgelehnt werden.</translation>
    </message>
    <message>
        <source>A parcel that nobody fetches goes back after its time at the post, usually a month; the seller then bears the way there and back.</source>
        <extracomment>Rules pack, text generic-shop: rule.cod-unclaimed</extracomment>
        <translation>Ein Paket, das niemand abholt, geht nach seiner Zeit bei der Post zurück, meist nach einem Monat; den Weg hin und zurück trägt dann der Verkäufer.</translation>
    </message>
    <message>
        <source>Before paying, the parcel can be opened at the post. What is broken, missing or swapped goes into a report that the head of the office, the clerk and you sign; the goods then go back to the sender.</source>
        <extracomment>Rules pack, text generic-shop: rule.inspection</extracomment>
        <translation>Vor dem Zahlen kann das Paket bei der Post geöffnet werden. Was kaputt ist, fehlt oder vertauscht wurde, kommt in ein Protokoll, das die Leitung des Postamts, die Person am Schalter und Sie unterschreiben; die Ware geht dann an den Absender zurück.</translation>
    </message>
    <message>
        <source>Only the shop&apos;s own page or its answer tells where the order stands.</source>
        <extracomment>Rules pack, text generic-shop: rule.look-first</extracomment>
        <translation>Nur die Seite des Shops oder seine Antwort sagt, wie es um die Bestellung steht.</translation>
    </message>
    <message>
        <source>What was made for you alone and has no fault cannot be given back.</source>
        <extracomment>Rules pack, text generic-shop: rule.made-to-order</extracomment>
        <translation>Was nur für Sie gemacht wurde und keinen Mangel hat, kann nicht zurückgegeben werden.</translation>
    </message>
    <message>
        <source>The money comes back in the time that the law sets; the shop may keep what delivery has cost.</source>
        <extracomment>Rules pack, text generic-shop: rule.money-by-law</extracomment>
        <translation>Das Geld kommt in der Zeit zurück, die das Gesetz vorgibt; die Kosten der Lieferung darf der Shop behalten.</translation>
    </message>
    <message>
        <source>Once it is paid for, the post can do nothing about what is in the parcel; fraud is for the police to find.</source>
        <extracomment>Rules pack, text generic-shop: rule.opened-too-late</extracomment>
        <translation>Ist es bezahlt, kann die Post wegen des Inhalts nichts mehr tun; Betrug stellt die Polizei fest.</translation>
    </message>
    <message>
        <source>What is not paid for is not bought; the shop may close the order.</source>
        <extracomment>Rules pack, text generic-shop: rule.pay-or-leave</extracomment>
        <translation>Was nicht bezahlt ist, ist nicht gekauft; der Shop kann die Bestellung schließen.</translation>
    </message>
    <message>
        <source>Who refuses a parcel may be charged what its delivery has cost.</source>
        <extracomment>Rules pack, text generic-shop: rule.refusal-cost</extracomment>
        <translation>Wer ein Paket ablehnt, dem können die Lieferkosten berechnet werden.</translation>
    </message>
    <message>
        <source>When the courier calls, say that you refuse; what is nearly there can be turned away at the door.</source>
        <extracomment>Rules pack, text generic-shop: rule.refuse-at-the-door</extracomment>
        <translation>Ruft der Bote an, sagen, dass man ablehnt; was fast da ist, kann an der Tür abgewiesen werden.</translation>
    </message>
    <message>
        <source>Large marketplaces let an order be cancelled only until it is dispatched, some only when the seller agrees.</source>
        <extracomment>Rules pack, text generic-shop: rule.until-dispatch</extracomment>
        <translation>Große Marktplätze lassen eine Bestellung nur bis zum Versand stornieren, manche nur, wenn der Verkäufer zustimmt.</translation>
    </message>
    <message>
        <source>Before the contract the shop has to tell what it sells, its address, the price, the terms of payment and delivery, the warranty and how long the offer stands.</source>
        <extracomment>Rules pack, text generic-shop: rule.what-to-tell</extracomment>
        <translation>Vor dem Vertrag muss der Shop sagen, was er verkauft, seine Adresse, den Preis, die Bedingungen von Zahlung und Lieferung, die Garantie und wie lange das Angebot gilt.</translation>
    </message>
    <message>
        <source>Goods bought at a distance may be given back within a week; within three months where the shop did not hand over in writing how and until when.</source>
        <extracomment>Rules pack, text generic-shop: rule.withdrawal</extracomment>
        <translation>Aus der Ferne gekaufte Ware darf binnen einer Woche zurückgegeben werden; binnen drei Monaten, wenn der Shop nicht schriftlich mitgab, wie und bis wann.</translation>
    </message>
    <message>
        <source>The goods go back to the shop. It may ask for what delivery has cost.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-ended.detail</extracomment>
        <translation>Die Ware geht an den Shop zurück. Er kann die Lieferkosten verlangen.</translation>
    </message>
    <message>
        <source>Over, and nothing was paid.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-ended.headline</extracomment>
        <translation>Vorbei, und nichts wurde bezahlt.</translation>
    </message>
    <message>
        <source>Have it opened at the post before you pay. You can also refuse it there in writing.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-shipped.detail</extracomment>
        <translation>Lassen Sie es bei der Post öffnen, bevor Sie zahlen. Sie können es dort auch schriftlich ablehnen.</translation>
    </message>
    <message>
        <source>A parcel to pay for is on its way.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-shipped.headline</extracomment>
        <translation>Ein Paket, das zu bezahlen ist, ist unterwegs.</translation>
    </message>
    <message>
        <source>It can no longer be cancelled by a call; refuse it when it comes.</source>
        <extracomment>Rules pack, text generic-shop: situation.delivery-day.detail</extracomment>
        <translation>Ein Anruf genügt nicht mehr; lehnen Sie es ab, wenn es kommt.</translation>
    </message>
    <message>
        <source>It is delivered today, or should be there by now.</source>
        <extracomment>Rules pack, text generic-shop: situation.delivery-day.headline</extracomment>
        <translation>Es wird heute geliefert oder müsste schon da sein.</translation>
    </message>
    <message>
        <source>A call to the shop is enough until the day of delivery.</source>
        <extracomment>Rules pack, text generic-shop: situation.open.detail</extracomment>
        <translation>Bis zum Liefertag genügt ein Anruf beim Shop.</translation>
    </message>
    <message>
        <source>It can still be cancelled.</source>
        <extracomment>Rules pack, text generic-shop: situation.open.headline</extracomment>
        <translation>Es kann noch storniert werden.</translation>
    </message>
    <message>
        <source>The time for giving it back counts from that day. Look it up.</source>
        <extracomment>Rules pack, text generic-shop: situation.received.detail</extracomment>
        <translation>Die Zeit für die Rückgabe zählt von diesem Tag an. Sehen Sie nach.</translation>
    </message>
    <message>
        <source>It has arrived; when is not known.</source>
        <extracomment>Rules pack, text generic-shop: situation.received.headline</extracomment>
        <translation>Es ist angekommen; wann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It takes the time that the law sets. The shop may keep what delivery has cost.</source>
        <extracomment>Rules pack, text generic-shop: situation.refund-awaited.detail</extracomment>
        <translation>Es dauert, so lange das Gesetz vorgibt. Die Kosten der Lieferung darf der Shop behalten.</translation>
    </message>
    <message>
        <source>The money is coming back.</source>
        <extracomment>Rules pack, text generic-shop: situation.refund-awaited.headline</extracomment>
        <translation>Das Geld kommt zurück.</translation>
    </message>
    <message>
        <source>It should have arrived by {deadline}. Write to the shop and name the order.</source>
        <extracomment>Rules pack, text generic-shop: situation.refund-overdue.detail</extracomment>
        <translation>Es sollte bis {deadline} da sein. Schreiben Sie dem Shop und nennen Sie die Bestellung.</translation>
    </message>
    <message>
        <source>Wait for its answer. If the parcel comes all the same, refuse it.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested.detail</extracomment>
        <translation>Warten Sie auf die Antwort. Kommt das Paket trotzdem, lehnen Sie es ab.</translation>
    </message>
    <message>
        <source>You asked the shop to cancel.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested.headline</extracomment>
        <translation>Sie haben den Shop um die Stornierung gebeten.</translation>
    </message>
    <message>
        <source>Keep the proof that you sent them until the money is there.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-running.detail</extracomment>
        <translation>Behalten Sie den Versandbeleg, bis das Geld da ist.</translation>
    </message>
    <message>
        <source>The goods go back.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-running.headline</extracomment>
        <translation>Die Ware geht zurück.</translation>
    </message>
    <message>
        <source>The goods can only be given back if the shop never told you in writing how and until when.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable-late.detail</extracomment>
        <translation>Zurückgeben geht nur noch, wenn der Shop nie schriftlich mitgeteilt hat, wie und bis wann.</translation>
    </message>
    <message>
        <source>The week is over.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable-late.headline</extracomment>
        <translation>Die Woche ist um.</translation>
    </message>
    <message>
        <source>Without a reason, as good as new and with the proof of purchase.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable.detail</extracomment>
        <translation>Ohne Grund, so gut wie neu und mit dem Kaufnachweis.</translation>
    </message>
    <message>
        <source>It can still be given back.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable.headline</extracomment>
        <translation>Es kann noch zurückgegeben werden.</translation>
    </message>
    <message>
        <source>Where the goods are faulty, write to the shop all the same.</source>
        <extracomment>Rules pack, text generic-shop: situation.returned-too-late.detail</extracomment>
        <translation>Hat die Ware einen Mangel, schreiben Sie dem Shop trotzdem.</translation>
    </message>
    <message>
        <source>The time for giving it back is over.</source>
        <extracomment>Rules pack, text generic-shop: situation.returned-too-late.headline</extracomment>
        <translation>Die Zeit für die Rückgabe ist vorbei.</translation>
    </message>
    <message>
        <source>Tell the shop before the day of delivery, or refuse it when it comes.</source>
        <extracomment>Rules pack, text generic-shop: situation.shipped.detail</extracomment>
        <translation>Sagen Sie es dem Shop vor dem Liefertag, oder lehnen Sie es ab, wenn es kommt.</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <extracomment>Rules pack, text generic-shop: situation.shipped.headline</extracomment>
        <translation>Es ist unterwegs.</translation>
    </message>
    <message>
        <source>Pay if you want it. Otherwise cancel it: what is not paid for is not bought.</source>
        <extracomment>Rules pack, text generic-shop: situation.unpaid.detail</extracomment>
        <translation>Zahlen Sie, wenn Sie es wollen. Sonst stornieren: Was nicht bezahlt ist, ist nicht gekauft.</translation>
    </message>
    <message>
        <source>The day of delivery begins; from then on it can only be refused.</source>
        <extracomment>Rules pack, text generic-shop: upcoming.delivery_day</extracomment>
        <translation>Der Liefertag beginnt; von da an kann es nur noch abgelehnt werden.</translation>
    </message>
    <message>
        <source>The post may send the parcel back.</source>
        <extracomment>Rules pack, text generic-shop: upcoming.goes_back</extracomment>
        <translation>Die Post kann das Paket zurückschicken.</translation>
    </message>
    <message>
        <source>The time for giving the goods back ends.</source>
        <extracomment>Rules pack, text generic-shop: upcoming.withdrawal_ends</extracomment>
        <translation>Die Zeit für die Rückgabe endet.</translation>
    </message>
    <message>
        <source>Take the offer, refuse it or name your own; add what is asked for.</source>
        <extracomment>Rules pack, text aliexpress: action.answer_dispute.description</extracomment>
        <translation>Nehmen Sie das Angebot an, lehnen Sie es ab oder nennen Sie Ihr eigenes; ergänzen Sie, was verlangt wird.</translation>
    </message>
    <message>
        <source>Accept the offer only if you are content with it: that ends the dispute.</source>
        <extracomment>Rules pack, text aliexpress: action.answer_dispute.path2</extracomment>
        <translation>Nehmen Sie das Angebot nur an, wenn Sie damit zufrieden sind: Das beendet den Streitfall.</translation>
    </message>
    <message>
        <source>Otherwise refuse it, or name your own amount, and add what the platform asks for.</source>
        <extracomment>Rules pack, text aliexpress: action.answer_dispute.path3</extracomment>
        <translation>Lehnen Sie es sonst ab oder nennen Sie Ihren eigenen Betrag, und ergänzen Sie, was die Plattform verlangt.</translation>
    </message>
    <message>
        <source>Answer in the dispute</source>
        <extracomment>Rules pack, text aliexpress: action.answer_dispute.title</extracomment>
        <translation>Im Streitfall antworten</translation>
    </message>
    <message>
        <source>Once, within 7 days after the decision.</source>
        <extracomment>Rules pack, text aliexpress: action.appeal_dispute.description</extracomment>
        <translation>Einmal, innerhalb von 7 Tagen nach der Entscheidung.</translation>
    </message>
    <message>
        <source>Open the dispute and choose to appeal.</source>
        <extracomment>Rules pack, text aliexpress: action.appeal_dispute.path1</extracomment>
        <translation>Öffnen Sie den Streitfall und wählen Sie den Einspruch.</translation>
    </message>
    <message>
        <source>Show something new; the same evidence brings the same answer.</source>
        <extracomment>Rules pack, text aliexpress: action.appeal_dispute.path2</extracomment>
        <translation>Zeigen Sie etwas Neues; dieselben Beweise bringen dieselbe Antwort.</translation>
    </message>
    <message>
        <source>One short, polite message before the request makes a yes more likely; it helps with a return or new terms too.</source>
        <extracomment>Rules pack, text aliexpress: action.ask_seller_to_agree.description</extracomment>
        <translation>Eine kurze, höfliche Nachricht vor der Anfrage macht ein Ja wahrscheinlicher; sie hilft auch bei einer Rücksendung oder neuen Bedingungen.</translation>
    </message>
    <message>
        <source>Ask the seller to agree</source>
        <extracomment>Rules pack, text aliexpress: action.ask_seller_to_agree.title</extracomment>
        <translation>Um Zustimmung bitten</translation>
    </message>
    <message>
        <source>A dispute that was taken back can be opened again while its time runs.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_dispute.description</extracomment>
        <translation>Ein zurückgezogener Streitfall kann erneut eröffnet werden, solange seine Zeit läuft.</translation>
    </message>
    <message>
        <source>Open the dispute and choose to cancel it.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_dispute.path1</extracomment>
        <translation>Öffnen Sie den Streitfall und wählen Sie das Zurückziehen.</translation>
    </message>
    <message>
        <source>Do so only when the money or the goods are really there.</source>
        <extracomment>Rules pack, text aliexpress: action.cancel_dispute.path2</extracomment>
        <translation>Tun Sie das nur, wenn das Geld oder die Ware wirklich da ist.</translation>
    </message>
    <message>
        <source>A way of its own, for the very last: it freezes the order and ends every other way meanwhile.</source>
        <extracomment>Rules pack, text aliexpress: action.charge_back.description</extracomment>
        <translation>Ein eigener Weg ganz zum Schluss: Er friert die Bestellung ein und beendet solange jeden anderen Weg.</translation>
    </message>
    <message>
        <source>Ask your bank or PayPal how a payment is disputed, and by when.</source>
        <extracomment>Rules pack, text aliexpress: action.charge_back.path1</extracomment>
        <translation>Fragen Sie Ihre Bank oder PayPal, wie und bis wann eine Zahlung beanstandet wird.</translation>
    </message>
    <message>
        <source>Give it the order&apos;s page, the messages and the platform&apos;s decision.</source>
        <extracomment>Rules pack, text aliexpress: action.charge_back.path2</extracomment>
        <translation>Geben Sie ihr die Seite der Bestellung, die Nachrichten und die Entscheidung der Plattform.</translation>
    </message>
    <message>
        <source>Find the consumers&apos; office of your country.</source>
        <extracomment>Rules pack, text aliexpress: action.complain_to_authority.path1</extracomment>
        <translation>Suchen Sie die Verbraucherstelle Ihres Landes.</translation>
    </message>
    <message>
        <source>Tell it the shop, the order, what you asked for and what was answered.</source>
        <extracomment>Rules pack, text aliexpress: action.complain_to_authority.path2</extracomment>
        <translation>Nennen Sie ihr den Laden, die Bestellung, was Sie verlangt haben und was geantwortet wurde.</translation>
    </message>
    <message>
        <source>Open the dispute and ask the platform to step in.</source>
        <extracomment>Rules pack, text aliexpress: action.escalate_dispute.path1</extracomment>
        <translation>Öffnen Sie den Streitfall und bitten Sie die Plattform einzugreifen.</translation>
    </message>
    <message>
        <source>Sum up what was said, and add what you have not shown yet.</source>
        <extracomment>Rules pack, text aliexpress: action.escalate_dispute.path2</extracomment>
        <translation>Fassen Sie zusammen, was gesagt wurde, und ergänzen Sie, was Sie noch nicht gezeigt haben.</translation>
    </message>
    <message>
        <source>Open the order and choose “Request to extend”.</source>
        <extracomment>Rules pack, text aliexpress: action.extend_protection.path1</extracomment>
        <translation>Öffnen Sie die Bestellung und wählen Sie „Request to extend“.</translation>
    </message>
    <message>
        <source>Say why and for how long; the seller has to agree.</source>
        <extracomment>Rules pack, text aliexpress: action.extend_protection.path2</extracomment>
        <translation>Sagen Sie, warum und für wie lange; der Verkäufer muss zustimmen.</translation>
    </message>
    <message>
        <source>Say whether the parcel arrived, choose what is wrong and what you ask for.</source>
        <extracomment>Rules pack, text aliexpress: action.open_dispute.path2</extracomment>
        <translation>Sagen Sie, ob das Paket ankam, wählen Sie, was falsch ist und was Sie verlangen.</translation>
    </message>
    <message>
        <source>Describe it in short, plain sentences and add the photos or videos.</source>
        <extracomment>Rules pack, text aliexpress: action.open_dispute.path3</extracomment>
        <translation>Beschreiben Sie es in kurzen, einfachen Sätzen und fügen Sie die Fotos oder Videos hinzu.</translation>
    </message>
    <message>
        <source>Write to support from the order&apos;s page and name the coupon.</source>
        <extracomment>Rules pack, text aliexpress: action.recover_coupon.path1</extracomment>
        <translation>Schreiben Sie von der Seite der Bestellung aus dem Kundendienst und nennen Sie den Gutschein.</translation>
    </message>
    <message>
        <source>Do not take the parcel at the door, and do not sign for it.</source>
        <extracomment>Rules pack, text aliexpress: action.refuse_delivery.path1</extracomment>
        <translation>Nehmen Sie das Paket an der Tür nicht an und unterschreiben Sie nicht.</translation>
    </message>
    <message>
        <source>Write down the day and the carrier&apos;s word, and follow the parcel back.</source>
        <extracomment>Rules pack, text aliexpress: action.refuse_delivery.path2</extracomment>
        <translation>Schreiben Sie den Tag und die Auskunft des Zustellers auf und verfolgen Sie das Paket zurück.</translation>
    </message>
    <message>
        <source>Pack the goods as they came, and keep the carrier&apos;s receipt.</source>
        <extracomment>Rules pack, text aliexpress: action.return_goods.path2</extracomment>
        <translation>Verpacken Sie die Ware, wie sie kam, und behalten Sie den Beleg des Zustellers.</translation>
    </message>
    <message>
        <source>Enter the tracking number on the page before the countdown ends.</source>
        <extracomment>Rules pack, text aliexpress: action.return_goods.path3</extracomment>
        <translation>Geben Sie die Sendungsnummer auf der Seite ein, bevor der Countdown endet.</translation>
    </message>
    <message>
        <source>The seller cancelled it.</source>
        <extracomment>Rules pack, text aliexpress: end.cancelled_by_seller</extracomment>
        <translation>Der Verkäufer hat sie storniert.</translation>
    </message>
    <message>
        <source>You cancelled it while the payment was checked.</source>
        <extracomment>Rules pack, text aliexpress: end.cancelled_in_check</extracomment>
        <translation>Sie haben sie storniert, während die Zahlung geprüft wurde.</translation>
    </message>
    <message>
        <source>It was cancelled at your request.</source>
        <extracomment>Rules pack, text aliexpress: end.cancelled_on_request</extracomment>
        <translation>Sie wurde auf Ihren Wunsch storniert.</translation>
    </message>
    <message>
        <source>It was cancelled for a reason on the seller&apos;s side.</source>
        <extracomment>Rules pack, text aliexpress: end.cancelled_sellers_fault</extracomment>
        <translation>Sie wurde aus einem Grund auf Seiten des Verkäufers storniert.</translation>
    </message>
    <message>
        <source>You cancelled it, most likely before paying.</source>
        <extracomment>Rules pack, text aliexpress: end.cancelled_unpaid</extracomment>
        <translation>Sie haben sie storniert, höchstwahrscheinlich vor dem Bezahlen.</translation>
    </message>
    <message>
        <source>You confirmed the receipt.</source>
        <extracomment>Rules pack, text aliexpress: end.confirmed</extracomment>
        <translation>Sie haben den Empfang bestätigt.</translation>
    </message>
    <message>
        <source>The carrier confirmed the delivery.</source>
        <extracomment>Rules pack, text aliexpress: end.confirmed_by_carrier</extracomment>
        <translation>Der Zusteller hat die Zustellung bestätigt.</translation>
    </message>
    <message>
        <source>The receipt confirmed itself when its time was over.</source>
        <extracomment>Rules pack, text aliexpress: end.confirmed_itself</extracomment>
        <translation>Der Empfang hat sich nach Ablauf seiner Zeit von selbst bestätigt.</translation>
    </message>
    <message>
        <source>The group purchase did not come about.</source>
        <extracomment>Rules pack, text aliexpress: end.group_failed</extracomment>
        <translation>Der Gruppenkauf kam nicht zustande.</translation>
    </message>
    <message>
        <source>The carrier could not take it.</source>
        <extracomment>Rules pack, text aliexpress: end.not_handed_over</extracomment>
        <translation>Der Zusteller konnte sie nicht annehmen.</translation>
    </message>
    <message>
        <source>It was not paid in time.</source>
        <extracomment>Rules pack, text aliexpress: end.not_paid</extracomment>
        <translation>Sie wurde nicht rechtzeitig bezahlt.</translation>
    </message>
    <message>
        <source>The parcel was not picked up in time.</source>
        <extracomment>Rules pack, text aliexpress: end.not_picked_up</extracomment>
        <translation>Das Paket wurde nicht rechtzeitig abgeholt.</translation>
    </message>
    <message>
        <source>The seller did not ship it in time.</source>
        <extracomment>Rules pack, text aliexpress: end.not_sent</extracomment>
        <translation>Der Verkäufer hat sie nicht rechtzeitig verschickt.</translation>
    </message>
    <message>
        <source>The seller accepted the dispute without a return.</source>
        <extracomment>Rules pack, text aliexpress: end.refunded_without_return</extracomment>
        <translation>Der Verkäufer hat den Streitfall ohne Rücksendung anerkannt.</translation>
    </message>
    <message>
        <source>The platform closed it for reasons of security.</source>
        <extracomment>Rules pack, text aliexpress: end.security</extracomment>
        <translation>Die Plattform hat sie aus Sicherheitsgründen geschlossen.</translation>
    </message>
    <message>
        <source>The seller did not answer the dispute in time.</source>
        <extracomment>Rules pack, text aliexpress: end.seller_silent_in_dispute</extracomment>
        <translation>Der Verkäufer hat auf den Streitfall nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>A letter of the carrier</source>
        <extracomment>Rules pack, text aliexpress: evidence.carrier_letter</extracomment>
        <translation>Ein Schreiben des Zustellers</translation>
    </message>
    <message>
        <source>Ask the post office for a note that nothing was delivered.</source>
        <extracomment>Rules pack, text aliexpress: evidence.carrier_letter.how</extracomment>
        <translation>Bitten Sie das Postamt um eine Bestätigung, dass nichts zugestellt wurde.</translation>
    </message>
    <message>
        <source>The messages with the seller</source>
        <extracomment>Rules pack, text aliexpress: evidence.chat</extracomment>
        <translation>Die Nachrichten mit dem Verkäufer</translation>
    </message>
    <message>
        <source>Save what was promised and what was refused, with the dates.</source>
        <extracomment>Rules pack, text aliexpress: evidence.chat.how</extracomment>
        <translation>Speichern Sie mit Datum, was versprochen und was abgelehnt wurde.</translation>
    </message>
    <message>
        <source>The letter of the customs</source>
        <extracomment>Rules pack, text aliexpress: evidence.customs</extracomment>
        <translation>Das Schreiben des Zolls</translation>
    </message>
    <message>
        <source>The item&apos;s page</source>
        <extracomment>Rules pack, text aliexpress: evidence.description</extracomment>
        <translation>Die Seite des Artikels</translation>
    </message>
    <message>
        <source>Save the title and the properties as the page shows them now; the platform goes by the description, not by pretty pictures.</source>
        <extracomment>Rules pack, text aliexpress: evidence.description.how</extracomment>
        <translation>Speichern Sie Titel und Eigenschaften, wie die Seite sie jetzt zeigt; die Plattform geht nach der Beschreibung, nicht nach schönen Bildern.</translation>
    </message>
    <message>
        <source>Photos of each difference</source>
        <extracomment>Rules pack, text aliexpress: evidence.differences</extracomment>
        <translation>Fotos von jedem Unterschied</translation>
    </message>
    <message>
        <source>The parcel&apos;s label</source>
        <extracomment>Rules pack, text aliexpress: evidence.label</extracomment>
        <translation>Das Etikett des Pakets</translation>
    </message>
    <message>
        <source>Photograph number, address and weight on the packaging.</source>
        <extracomment>Rules pack, text aliexpress: evidence.label.how</extracomment>
        <translation>Fotografieren Sie Nummer, Anschrift und Gewicht auf der Verpackung.</translation>
    </message>
    <message>
        <source>Photos of the packaging</source>
        <extracomment>Rules pack, text aliexpress: evidence.packaging</extracomment>
        <translation>Fotos der Verpackung</translation>
    </message>
    <message>
        <source>Show all sides before you open it; a broken box concerns the carrier too.</source>
        <extracomment>Rules pack, text aliexpress: evidence.packaging.how</extracomment>
        <translation>Zeigen Sie vor dem Öffnen alle Seiten; ein kaputter Karton geht auch den Zusteller an.</translation>
    </message>
    <message>
        <source>Photos beside a ruler</source>
        <extracomment>Rules pack, text aliexpress: evidence.ruler</extracomment>
        <translation>Fotos mit einem Lineal</translation>
    </message>
    <message>
        <source>Lay the item flat, put a ruler along it and show the size label too.</source>
        <extracomment>Rules pack, text aliexpress: evidence.ruler.how</extracomment>
        <translation>Legen Sie den Artikel flach hin, ein Lineal daran, und zeigen Sie auch das Größenetikett.</translation>
    </message>
    <message>
        <source>A photo on a scale</source>
        <extracomment>Rules pack, text aliexpress: evidence.scale</extracomment>
        <translation>Ein Foto auf der Waage</translation>
    </message>
    <message>
        <source>Put the parcel or the item on a scale so that the weight can be read.</source>
        <extracomment>Rules pack, text aliexpress: evidence.scale.how</extracomment>
        <translation>Legen Sie Paket oder Artikel so auf eine Waage, dass das Gewicht lesbar ist.</translation>
    </message>
    <message>
        <source>The tracking page</source>
        <extracomment>Rules pack, text aliexpress: evidence.tracking</extracomment>
        <translation>Die Seite der Sendungsverfolgung</translation>
    </message>
    <message>
        <source>Save it with its date; it must show your number and the last news.</source>
        <extracomment>Rules pack, text aliexpress: evidence.tracking.how</extracomment>
        <translation>Speichern Sie sie mit ihrem Datum; sie muss Ihre Nummer und den letzten Stand zeigen.</translation>
    </message>
    <message>
        <source>A video of the unpacking</source>
        <extracomment>Rules pack, text aliexpress: evidence.unboxing</extracomment>
        <translation>Ein Video vom Auspacken</translation>
    </message>
    <message>
        <source>Film 15 to 30 seconds without a cut: the label, the closed parcel, then what is inside.</source>
        <extracomment>Rules pack, text aliexpress: evidence.unboxing.how</extracomment>
        <translation>Filmen Sie 15 bis 30 Sekunden ohne Schnitt: das Etikett, das geschlossene Paket, dann den Inhalt.</translation>
    </message>
    <message>
        <source>A video of the fault</source>
        <extracomment>Rules pack, text aliexpress: evidence.working</extracomment>
        <translation>Ein Video des Fehlers</translation>
    </message>
    <message>
        <source>Show that it is charged or connected, then what it does not do.</source>
        <extracomment>Rules pack, text aliexpress: evidence.working.how</extracomment>
        <translation>Zeigen Sie, dass er geladen oder angeschlossen ist, und dann, was er nicht tut.</translation>
    </message>
    <message>
        <source>A coupon or a discount that was used for this order is probably lost when you cancel. It may return if everything bought with it is cancelled; that is rare.</source>
        <extracomment>Rules pack, text aliexpress: notice.coupon_lost</extracomment>
        <translation>Ein Gutschein oder Rabatt, der für diese Bestellung genutzt wurde, ist beim Stornieren wahrscheinlich verloren. Er kann zurückkommen, wenn alles damit Gekaufte storniert wird; das ist selten.</translation>
    </message>
    <message>
        <source>Before you buy, look at the seller&apos;s rating, the reviews and the terms: cancelling, returns and disputes are slow. Before you act, look at the order&apos;s status.</source>
        <extracomment>Rules pack, text aliexpress: rule.know-first</extracomment>
        <translation>Sehen Sie sich vor dem Kauf die Bewertung des Verkäufers, die Rezensionen und die Bedingungen an: Stornieren, Rücksendungen und Streitfälle sind langsam. Sehen Sie vor jedem Schritt nach dem Status der Bestellung.</translation>
    </message>
    <message>
        <source>An appeal is possible once, within 7 days after the decision.</source>
        <extracomment>Rules pack, text aliexpress: parameter.appeal</extracomment>
        <translation>Ein Einspruch ist einmal möglich, innerhalb von 7 Tagen nach der Entscheidung.</translation>
    </message>
    <message>
        <source>An appeal is answered within 5 business days, at most 10 days.</source>
        <extracomment>Rules pack, text aliexpress: parameter.appeal_review</extracomment>
        <translation>Ein Einspruch wird innerhalb von 5 Werktagen beantwortet, spätestens nach 10 Tagen.</translation>
    </message>
    <message>
        <source>In Brazil a changed mind has 7 days after confirming the receipt.</source>
        <extracomment>Rules pack, text aliexpress: parameter.changed_mind_brazil</extracomment>
        <translation>In Brasilien hat, wer es sich anders überlegt, 7 Tage nach der Empfangsbestätigung.</translation>
    </message>
    <message>
        <source>In Brazil a fault can be claimed until 90 days after ordering.</source>
        <extracomment>Rules pack, text aliexpress: parameter.defect_brazil</extracomment>
        <translation>In Brasilien kann ein Mangel bis 90 Tage nach der Bestellung geltend gemacht werden.</translation>
    </message>
    <message>
        <source>The seller has 5 days to answer a dispute; silence means the refund that you proposed.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_answer</extracomment>
        <translation>Der Verkäufer hat 5 Tage, um auf einen Streitfall zu antworten; Schweigen bedeutet die Erstattung, die Sie vorgeschlagen haben.</translation>
    </message>
    <message>
        <source>Until 2018 a dispute closed 23 days after dispatch by courier.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_close_courier</extracomment>
        <translation>Bis 2018 schloss ein Streitfall 23 Tage nach dem Versand durch einen Kurier.</translation>
    </message>
    <message>
        <source>Until 2018 a dispute closed 27 days after dispatch by express mail.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_close_express</extracomment>
        <translation>Bis 2018 schloss ein Streitfall 27 Tage nach dem Versand per Express-Post.</translation>
    </message>
    <message>
        <source>Until 2018 a dispute closed 39 days after dispatch by the post.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_close_post</extracomment>
        <translation>Bis 2018 schloss ein Streitfall 39 Tage nach dem Versand mit der Post.</translation>
    </message>
    <message>
        <source>Before 2018 a dispute opened 6 days after dispatch.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_open_old</extracomment>
        <translation>Vor 2018 öffnete ein Streitfall 6 Tage nach dem Versand.</translation>
    </message>
    <message>
        <source>The platform can be asked to decide from the third or fourth day on.</source>
        <extracomment>Rules pack, text aliexpress: parameter.escalate_from</extracomment>
        <translation>Vom dritten oder vierten Tag an kann die Plattform um eine Entscheidung gebeten werden.</translation>
    </message>
    <message>
        <source>The platform can be asked to decide until the fifteenth day; in older disputes it stepped in by itself on the sixteenth.</source>
        <extracomment>Rules pack, text aliexpress: parameter.escalate_until</extracomment>
        <translation>Bis zum fünfzehnten Tag kann die Plattform um eine Entscheidung gebeten werden; in älteren Streitfällen griff sie am sechzehnten von selbst ein.</translation>
    </message>
    <message>
        <source>A free return, where the item offers one, is open until 15 days after delivery.</source>
        <extracomment>Rules pack, text aliexpress: parameter.free_return</extracomment>
        <translation>Eine kostenlose Rücksendung ist, wo der Artikel sie bietet, bis 15 Tage nach der Zustellung möglich.</translation>
    </message>
    <message>
        <source>The platform proposes a solution within 7 days after the dispute was opened.</source>
        <extracomment>Rules pack, text aliexpress: parameter.platform_step</extracomment>
        <translation>Die Plattform schlägt innerhalb von 7 Tagen nach der Eröffnung des Streitfalls eine Lösung vor.</translation>
    </message>
    <message>
        <source>Buyer protection begins with dispatch and lasts up to 90 days; rules of thumb say 60 or 75.</source>
        <extracomment>Rules pack, text aliexpress: parameter.protection</extracomment>
        <translation>Der Käuferschutz beginnt mit dem Versand und dauert bis zu 90 Tage; Faustregeln sagen 60 oder 75.</translation>
    </message>
    <message>
        <source>Goods of an agreed return have to be sent within 10 days, with a tracking number.</source>
        <extracomment>Rules pack, text aliexpress: parameter.return_ship</extracomment>
        <translation>Ware einer vereinbarten Rücksendung muss innerhalb von 10 Tagen mit Sendungsnummer abgeschickt werden.</translation>
    </message>
    <message>
        <source>Where delivery is promised in less than 5 days, a dispute need not wait for the eleventh day.</source>
        <extracomment>Rules pack, text aliexpress: parameter.short_delivery</extracomment>
        <translation>Wo die Lieferung in weniger als 5 Tagen versprochen ist, muss ein Streitfall nicht auf den elften Tag warten.</translation>
    </message>
    <message>
        <source>The quality is bad</source>
        <extracomment>Rules pack, text aliexpress: problem.bad_quality</extracomment>
        <translation>Die Qualität ist schlecht</translation>
    </message>
    <message>
        <source>The box is damaged</source>
        <extracomment>Rules pack, text aliexpress: problem.box_damaged</extracomment>
        <translation>Der Karton ist beschädigt</translation>
    </message>
    <message>
        <source>It is counterfeit</source>
        <extracomment>Rules pack, text aliexpress: problem.counterfeit</extracomment>
        <translation>Es ist gefälscht</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <extracomment>Rules pack, text aliexpress: problem.damaged</extracomment>
        <translation>Es ist beschädigt</translation>
    </message>
    <message>
        <source>The size differs</source>
        <extracomment>Rules pack, text aliexpress: problem.different_size</extracomment>
        <translation>Die Größe weicht ab</translation>
    </message>
    <message>
        <source>It does not work</source>
        <extracomment>Rules pack, text aliexpress: problem.does_not_work</extracomment>
        <translation>Es funktioniert nicht</translation>
    </message>
    <message>
        <source>The parcel is empty</source>
        <extracomment>Rules pack, text aliexpress: problem.empty_parcel</extracomment>
        <translation>Das Paket ist leer</translation>
    </message>
    <message>
        <source>The parcel is held by customs</source>
        <extracomment>Rules pack, text aliexpress: problem.held_by_customs</extracomment>
        <translation>Das Paket liegt beim Zoll</translation>
    </message>
    <message>
        <source>The parcel is still in transit</source>
        <extracomment>Rules pack, text aliexpress: problem.in_transit</extracomment>
        <translation>Das Paket ist noch unterwegs</translation>
    </message>
    <message>
        <source>The tracking number is not valid</source>
        <extracomment>Rules pack, text aliexpress: problem.invalid_number</extracomment>
        <translation>Die Sendungsnummer ist ungültig</translation>
    </message>
    <message>
        <source>There is no tracking information</source>
        <extracomment>Rules pack, text aliexpress: problem.no_tracking</extracomment>
        <translation>Es gibt keine Sendungsverfolgung</translation>
    </message>
    <message>
        <source>The parcel was delivered to another address</source>
        <extracomment>Rules pack, text aliexpress: problem.other_address</extracomment>
        <translation>Das Paket wurde an eine andere Anschrift zugestellt</translation>
    </message>
    <message>
        <source>It was sent another way than paid for</source>
        <extracomment>Rules pack, text aliexpress: problem.other_shipping</extracomment>
        <translation>Es wurde anders verschickt als bezahlt</translation>
    </message>
    <message>
        <source>The quantity is wrong, or parts are missing</source>
        <extracomment>Rules pack, text aliexpress: problem.parts_missing</extracomment>
        <translation>Die Menge stimmt nicht, oder es fehlen Teile</translation>
    </message>
    <message>
        <source>The parcel was returned by the carrier</source>
        <extracomment>Rules pack, text aliexpress: problem.returned_by_carrier</extracomment>
        <translation>Das Paket wurde vom Zusteller zurückgeschickt</translation>
    </message>
    <message>
        <source>It is shown as delivered, but it did not arrive</source>
        <extracomment>Rules pack, text aliexpress: problem.shown_delivered</extracomment>
        <translation>Es wird als zugestellt angezeigt, kam aber nicht an</translation>
    </message>
    <message>
        <source>It is another item than ordered</source>
        <extracomment>Rules pack, text aliexpress: problem.wrong_item</extracomment>
        <translation>Es ist ein anderer Artikel als bestellt</translation>
    </message>
    <message>
        <source>An order has one appeal, within 7 days after the decision.</source>
        <extracomment>Rules pack, text aliexpress: rule.appeal-once</extracomment>
        <translation>Zu einer Bestellung gibt es einen Einspruch, innerhalb von 7 Tagen nach der Entscheidung.</translation>
    </message>
    <message>
        <source>When the platform&apos;s ways are used up, a consumers&apos; office of your country can help.</source>
        <extracomment>Rules pack, text aliexpress: rule.authority</extracomment>
        <translation>Wenn die Wege der Plattform erschöpft sind, kann eine Verbraucherstelle Ihres Landes helfen.</translation>
    </message>
    <message>
        <source>A bank or PayPal can take a payment back; that is a way of its own.</source>
        <extracomment>Rules pack, text aliexpress: rule.chargeback</extracomment>
        <translation>Eine Bank oder PayPal kann eine Zahlung zurückholen; das ist ein eigener Weg.</translation>
    </message>
    <message>
        <source>While the bank looks into it, the order is frozen. If the bank agrees, the order is closed and refunded; if not, it goes on.</source>
        <extracomment>Rules pack, text aliexpress: rule.chargeback-freezes</extracomment>
        <translation>Solange die Bank prüft, ist die Bestellung eingefroren. Stimmt die Bank zu, wird sie geschlossen und erstattet; wenn nicht, geht sie weiter.</translation>
    </message>
    <message>
        <source>A seller&apos;s coupon, a promo code or an expired coupon is probably lost with the order; it may return if everything bought with it is cancelled, which is rare.</source>
        <extracomment>Rules pack, text aliexpress: rule.coupon-lost</extracomment>
        <translation>Ein Gutschein des Verkäufers, ein Rabattcode oder ein abgelaufener Gutschein ist mit der Bestellung wahrscheinlich verloren; er kann zurückkommen, wenn alles damit Gekaufte storniert wird, was selten ist.</translation>
    </message>
    <message>
        <source>Without any tracking news all of the money can be claimed; one guide says that nothing is paid back before the post has verified the delivery.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-no-tracking</extracomment>
        <translation>Ohne jede Sendungsverfolgung kann das ganze Geld verlangt werden; eine Anleitung sagt, dass nichts erstattet wird, bevor die Post die Zustellung geprüft hat.</translation>
    </message>
    <message>
        <source>While the parcel is under way and the promised time runs, a missing parcel cannot be claimed yet.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-not-received</extracomment>
        <translation>Solange das Paket unterwegs ist und die versprochene Zeit läuft, kann ein fehlendes Paket noch nicht geltend gemacht werden.</translation>
    </message>
    <message>
        <source>Either side may change the wish, the amount and the evidence until the dispute is closed.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-offer</extracomment>
        <translation>Jede Seite darf Wunsch, Betrag und Beweise ändern, bis der Streitfall geschlossen ist.</translation>
    </message>
    <message>
        <source>A changed mind is taken only where the item&apos;s page offers a return; otherwise the seller has to agree.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-personal</extracomment>
        <translation>Wer es sich anders überlegt, kann nur zurückgeben, wo die Seite des Artikels eine Rücksendung anbietet; sonst muss der Verkäufer zustimmen.</translation>
    </message>
    <message>
        <source>What arrived damaged, wrong, false or incomplete can be claimed with photos or a video.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-received</extracomment>
        <translation>Was beschädigt, falsch, gefälscht oder unvollständig ankam, kann mit Fotos oder einem Video geltend gemacht werden.</translation>
    </message>
    <message>
        <source>When the platform asks for more, a countdown on the page runs, often 3 days.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-your-turn</extracomment>
        <translation>Wenn die Plattform mehr verlangt, läuft auf der Seite ein Countdown, oft 3 Tage.</translation>
    </message>
    <message>
        <source>In the EU goods have to conform for two years, and many may be sent back within 14 days at your own cost.</source>
        <extracomment>Rules pack, text aliexpress: rule.eu-rights</extracomment>
        <translation>In der EU muss Ware zwei Jahre lang vertragsgemäß sein, und vieles darf innerhalb von 14 Tagen auf eigene Kosten zurückgeschickt werden.</translation>
    </message>
    <message>
        <source>Buyer protection can be lengthened while it runs; the seller agrees or does not.</source>
        <extracomment>Rules pack, text aliexpress: rule.extend-protection</extracomment>
        <translation>Der Käuferschutz kann verlängert werden, solange er läuft; der Verkäufer stimmt zu oder nicht.</translation>
    </message>
    <message>
        <source>The seller cancelled: ask for your money, or agree on another product and its terms, and see that the new parcel has a tracking number.</source>
        <extracomment>Rules pack, text aliexpress: rule.new-terms</extracomment>
        <translation>Der Verkäufer hat storniert: Verlangen Sie Ihr Geld, oder vereinbaren Sie eine andere Ware und ihre Bedingungen, und achten Sie darauf, dass das neue Paket eine Sendungsnummer hat.</translation>
    </message>
    <message>
        <source>A seller who does not ship in time is fined and the money comes back by itself; one guide says that it has to be claimed.</source>
        <extracomment>Rules pack, text aliexpress: rule.not-sent-refund</extracomment>
        <translation>Ein Verkäufer, der nicht rechtzeitig verschickt, wird bestraft, und das Geld kommt von selbst zurück; eine Anleitung sagt, dass man es verlangen muss.</translation>
    </message>
    <message>
        <source>A tracking number is no proof of dispatch: it may belong to another parcel, or to none.</source>
        <extracomment>Rules pack, text aliexpress: rule.number-proves-nothing</extracomment>
        <translation>Eine Sendungsnummer ist kein Beweis für den Versand: Sie kann zu einem anderen Paket gehören oder zu keinem.</translation>
    </message>
    <message>
        <source>The number fails its check, or belongs to a parcel between other countries: ask for a scan of the post&apos;s receipt, and name it in a dispute.</source>
        <extracomment>Rules pack, text aliexpress: rule.odd-number</extracomment>
        <translation>Die Nummer besteht ihre Prüfung nicht oder gehört zu einem Paket zwischen anderen Ländern: Bitten Sie um eine Kopie des Einlieferungsbelegs und nennen Sie es in einem Streitfall.</translation>
    </message>
    <message>
        <source>In older orders confirming the receipt ended the right to a dispute.</source>
        <extracomment>Rules pack, text aliexpress: rule.old-confirmed</extracomment>
        <translation>Bei älteren Bestellungen beendete die Empfangsbestätigung das Recht auf einen Streitfall.</translation>
    </message>
    <message>
        <source>The platform looks into a dispute within 7 days; it can be asked to from the third or fourth day on.</source>
        <extracomment>Rules pack, text aliexpress: rule.platform-steps-in</extracomment>
        <translation>Die Plattform prüft einen Streitfall innerhalb von 7 Tagen; vom dritten oder vierten Tag an kann man sie darum bitten.</translation>
    </message>
    <message>
        <source>The seller gets the money when you confirm the receipt, or when the protection ends.</source>
        <extracomment>Rules pack, text aliexpress: rule.protection</extracomment>
        <translation>Der Verkäufer bekommt das Geld, wenn Sie den Empfang bestätigen oder wenn der Schutz endet.</translation>
    </message>
    <message>
        <source>One guide lets you refuse the parcel at the door; another says that it has to be received and disputed. The money follows the goods&apos; return.</source>
        <extracomment>Rules pack, text aliexpress: rule.refuse-parcel</extracomment>
        <translation>Eine Anleitung lässt Sie das Paket an der Tür ablehnen; eine andere sagt, dass man es annehmen und beanstanden muss. Das Geld folgt der Rückkehr der Ware.</translation>
    </message>
    <message>
        <source>One guide says that the buyer always pays for sending goods back; others know of free returns. For a fault the seller pays.</source>
        <extracomment>Rules pack, text aliexpress: rule.return-costs</extracomment>
        <translation>Eine Anleitung sagt, dass immer der Käufer die Rücksendung bezahlt; andere kennen kostenlose Rücksendungen. Bei einem Mangel zahlt der Verkäufer.</translation>
    </message>
    <message>
        <source>Send the goods within 10 days and enter the tracking number, or the money goes to the seller.</source>
        <extracomment>Rules pack, text aliexpress: rule.return-in-time</extracomment>
        <translation>Schicken Sie die Ware innerhalb von 10 Tagen ab und geben Sie die Sendungsnummer ein, sonst geht das Geld an den Verkäufer.</translation>
    </message>
    <message>
        <source>A second dispute is possible only if the first was taken back, never after an accepted or decided one.</source>
        <extracomment>Rules pack, text aliexpress: rule.second-dispute</extracomment>
        <translation>Ein zweiter Streitfall ist nur möglich, wenn der erste zurückgezogen wurde, nie nach einem anerkannten oder entschiedenen.</translation>
    </message>
    <message>
        <source>Nothing, as long as it does not ship: look at the order now and then.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-awaited.waiting</extracomment>
        <translation>Nichts, solange er nicht verschickt: Sehen Sie ab und zu in der Bestellung nach.</translation>
    </message>
    <message>
        <source>It is the seller&apos;s turn; a second message within a day or two changes nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-awaited.why</extracomment>
        <translation>Der Verkäufer ist am Zug; eine zweite Nachricht nach ein oder zwei Tagen ändert nichts.</translation>
    </message>
    <message>
        <source>The seller may still ship.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-look.waiting</extracomment>
        <translation>Der Verkäufer kann noch verschicken.</translation>
    </message>
    <message>
        <source>The seller&apos;s time is over by every source; only support can close the order.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-support.why</extracomment>
        <translation>Die Zeit des Verkäufers ist nach jeder Quelle vorbei; nur der Kundendienst kann die Bestellung schließen.</translation>
    </message>
    <message>
        <source>The seller may ship while the request waits.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue.waiting</extracomment>
        <translation>Der Verkäufer kann verschicken, während die Anfrage wartet.</translation>
    </message>
    <message>
        <source>Support asks whether the seller was reminded.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue.why</extracomment>
        <translation>Der Kundendienst fragt, ob der Verkäufer erinnert wurde.</translation>
    </message>
    <message>
        <source>Sellers usually answer a message in a day or two; one reminder costs nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-slow.why</extracomment>
        <translation>Verkäufer antworten meist in ein oder zwei Tagen; eine Erinnerung kostet nichts.</translation>
    </message>
    <message>
        <source>A coupon or a discount was used here; it comes back only if everything bought with it is cancelled, and seldom even then. The seller has {parameter:seller_reply_usual} to answer.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-coupon.detail</extracomment>
        <translation>Hier wurde ein Gutschein oder Rabatt genutzt; er kommt nur zurück, wenn alles damit Gekaufte storniert wird, und selbst dann selten. Der Verkäufer hat {parameter:seller_reply_usual} Zeit zu antworten.</translation>
    </message>
    <message>
        <source>You can still cancel, but the coupon is probably lost.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-coupon.headline</extracomment>
        <translation>Sie können noch stornieren, aber der Gutschein ist wahrscheinlich verloren.</translation>
    </message>
    <message>
        <source>The seller may ship at any time.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-coupon.waiting</extracomment>
        <translation>Der Verkäufer kann jederzeit verschicken.</translation>
    </message>
    <message>
        <source>After dispatch cancelling is no longer possible; the coupon is lost either way.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-coupon.why</extracomment>
        <translation>Nach dem Versand ist Stornieren nicht mehr möglich; der Gutschein ist so oder so verloren.</translation>
    </message>
    <message>
        <source>If nothing ships, the order closes by itself and nothing is lost.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-late.waiting</extracomment>
        <translation>Wenn nichts verschickt wird, schließt sich die Bestellung von selbst, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>The seller may still ship in the last hours; a request now is still in time.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting-late.why</extracomment>
        <translation>Der Verkäufer kann noch in den letzten Stunden verschicken; eine Anfrage kommt jetzt noch rechtzeitig.</translation>
    </message>
    <message>
        <source>The seller may ship at any time, and then cancelling is over.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting.waiting</extracomment>
        <translation>Der Verkäufer kann jederzeit verschicken, und dann ist das Stornieren vorbei.</translation>
    </message>
    <message>
        <source>Until dispatch the request is enough; afterwards only a return or a dispute is left.</source>
        <extracomment>Rules pack, text aliexpress: situation.awaiting.why</extracomment>
        <translation>Bis zum Versand genügt die Anfrage; danach bleiben nur Rücksendung oder Streitfall.</translation>
    </message>
    <message>
        <source>The order is frozen until the bank decides. If it agrees, the money comes back; if not, the order goes on.</source>
        <extracomment>Rules pack, text aliexpress: situation.bank-running.detail</extracomment>
        <translation>Die Bestellung ist eingefroren, bis die Bank entscheidet. Stimmt sie zu, kommt das Geld zurück; wenn nicht, geht die Bestellung weiter.</translation>
    </message>
    <message>
        <source>Your bank looks into it.</source>
        <extracomment>Rules pack, text aliexpress: situation.bank-running.headline</extracomment>
        <translation>Ihre Bank prüft die Sache.</translation>
    </message>
    <message>
        <source>Nothing, but answer the bank&apos;s questions in its time.</source>
        <extracomment>Rules pack, text aliexpress: situation.bank-running.waiting</extracomment>
        <translation>Nichts, aber beantworten Sie die Fragen der Bank rechtzeitig.</translation>
    </message>
    <message>
        <source>Every other way is closed while the bank decides.</source>
        <extracomment>Rules pack, text aliexpress: situation.bank-running.why</extracomment>
        <translation>Jeder andere Weg ist geschlossen, solange die Bank entscheidet.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-not-sent.waiting</extracomment>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>You have nothing to ask for first: the refund runs by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-not-sent.why</extracomment>
        <translation>Sie müssen zuerst um nichts bitten: Die Erstattung läuft von selbst.</translation>
    </message>
    <message>
        <source>Nothing is asked of you.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-security.why</extracomment>
        <translation>Von Ihnen wird nichts verlangt.</translation>
    </message>
    <message>
        <source>Other complaints are too late, but a fault can be claimed before {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-defects.detail</extracomment>
        <translation>Für anderes ist es zu spät, aber ein Mangel kann vor {deadline} geltend gemacht werden.</translation>
    </message>
    <message>
        <source>Delivered. Faults can still be claimed.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-defects.headline</extracomment>
        <translation>Zugestellt. Mängel können noch geltend gemacht werden.</translation>
    </message>
    <message>
        <source>The right ends {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-defects.waiting</extracomment>
        <translation>Das Recht endet {deadline}.</translation>
    </message>
    <message>
        <source>Confirming now would release the money before the fault is looked at.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-defects.why</extracomment>
        <translation>Jetzt zu bestätigen gäbe das Geld frei, bevor der Mangel geprüft ist.</translation>
    </message>
    <message>
        <source>After {deadline} faults can no longer be claimed.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered.waiting</extracomment>
        <translation>Nach {deadline} können Mängel nicht mehr geltend gemacht werden.</translation>
    </message>
    <message>
        <source>A dispute is possible for some days only; confirming can wait.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered.why</extracomment>
        <translation>Ein Streitfall ist nur einige Tage lang möglich; das Bestätigen kann warten.</translation>
    </message>
    <message>
        <source>The money comes back in {refund}, unless a return was agreed on: then send the goods in time.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-accepted.detail</extracomment>
        <translation>Das Geld kommt in {refund} zurück, es sei denn, eine Rücksendung wurde vereinbart: Dann schicken Sie die Ware rechtzeitig ab.</translation>
    </message>
    <message>
        <source>You and the seller agree.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-accepted.headline</extracomment>
        <translation>Sie und der Verkäufer sind sich einig.</translation>
    </message>
    <message>
        <source>A settled dispute cannot be opened again; only the money is left to watch.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-accepted.why</extracomment>
        <translation>Ein beigelegter Streitfall kann nicht wieder eröffnet werden; nur das Geld ist noch zu beobachten.</translation>
    </message>
    <message>
        <source>The answer should come by {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-appealed.detail</extracomment>
        <translation>Die Antwort sollte bis {deadline} kommen.</translation>
    </message>
    <message>
        <source>You appealed.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-appealed.headline</extracomment>
        <translation>Sie haben Einspruch eingelegt.</translation>
    </message>
    <message>
        <source>There is one appeal only; now it is the platform&apos;s turn.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-appealed.why</extracomment>
        <translation>Es gibt nur einen Einspruch; jetzt ist die Plattform am Zug.</translation>
    </message>
    <message>
        <source>If you accept it, follow the refund. If not, appeal before {deadline}; that is possible once.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-decided.detail</extracomment>
        <translation>Wenn Sie zustimmen, verfolgen Sie die Erstattung. Wenn nicht, legen Sie vor {deadline} Einspruch ein; das geht einmal.</translation>
    </message>
    <message>
        <source>The platform has decided.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-decided.headline</extracomment>
        <translation>Die Plattform hat entschieden.</translation>
    </message>
    <message>
        <source>After the seventh day the decision stands.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-decided.waiting</extracomment>
        <translation>Nach dem siebten Tag steht die Entscheidung fest.</translation>
    </message>
    <message>
        <source>The appeal is the only step here that ends soon.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-decided.why</extracomment>
        <translation>Der Einspruch ist hier der einzige Schritt, der bald endet.</translation>
    </message>
    <message>
        <source>It should propose a solution by {deadline}. Watch the order&apos;s page: it may ask you for more.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-escalated.detail</extracomment>
        <translation>Sie sollte bis {deadline} eine Lösung vorschlagen. Sehen Sie auf die Seite der Bestellung: Vielleicht verlangt sie mehr von Ihnen.</translation>
    </message>
    <message>
        <source>The platform looks into it.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-escalated.headline</extracomment>
        <translation>Die Plattform prüft den Fall.</translation>
    </message>
    <message>
        <source>Nothing, as long as you answer what the platform asks.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-escalated.waiting</extracomment>
        <translation>Nichts, solange Sie beantworten, was die Plattform fragt.</translation>
    </message>
    <message>
        <source>It is the platform&apos;s turn; a second message changes nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-escalated.why</extracomment>
        <translation>Die Plattform ist am Zug; eine zweite Nachricht ändert nichts.</translation>
    </message>
    <message>
        <source>The platform should have decided by now. Write to support and name the day on which you opened it.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-late.detail</extracomment>
        <translation>Die Plattform hätte längst entscheiden sollen. Schreiben Sie dem Kundendienst und nennen Sie den Tag der Eröffnung.</translation>
    </message>
    <message>
        <source>This dispute takes too long.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-late.headline</extracomment>
        <translation>Dieser Streitfall dauert zu lange.</translation>
    </message>
    <message>
        <source>Each day moves the end of your protection closer.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-late.waiting</extracomment>
        <translation>Jeder Tag bringt das Ende Ihres Schutzes näher.</translation>
    </message>
    <message>
        <source>The time for asking the platform to decide is over; support can still look.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-late.why</extracomment>
        <translation>Die Zeit, die Plattform um eine Entscheidung zu bitten, ist vorbei; der Kundendienst kann noch nachsehen.</translation>
    </message>
    <message>
        <source>Accept it only if you are content: that ends the dispute for good. Otherwise refuse it or name your own amount before {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-offer.detail</extracomment>
        <translation>Nehmen Sie es nur an, wenn Sie zufrieden sind: Das beendet den Streitfall endgültig. Lehnen Sie es sonst ab oder nennen Sie vor {deadline} Ihren eigenen Betrag.</translation>
    </message>
    <message>
        <source>The seller made an offer.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-offer.headline</extracomment>
        <translation>Der Verkäufer hat ein Angebot gemacht.</translation>
    </message>
    <message>
        <source>The platform steps in and may take the seller&apos;s offer.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-offer.waiting</extracomment>
        <translation>Die Plattform greift ein und kann das Angebot des Verkäufers nehmen.</translation>
    </message>
    <message>
        <source>An answer keeps the choice with you; the platform may otherwise choose between the two.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-offer.why</extracomment>
        <translation>Mit einer Antwort bleibt die Wahl bei Ihnen; sonst kann die Plattform zwischen beiden wählen.</translation>
    </message>
    <message>
        <source>The seller has until {deadline} to answer; if it stays silent, the refund that you proposed is granted.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-opened.detail</extracomment>
        <translation>Der Verkäufer hat bis {deadline} Zeit zu antworten; schweigt er, wird die vorgeschlagene Erstattung gewährt.</translation>
    </message>
    <message>
        <source>Nothing: the seller&apos;s clock runs.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-opened.waiting</extracomment>
        <translation>Nichts: Die Zeit des Verkäufers läuft.</translation>
    </message>
    <message>
        <source>It is the seller&apos;s turn; the platform cannot be asked in the first days.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-opened.why</extracomment>
        <translation>Der Verkäufer ist am Zug; in den ersten Tagen kann die Plattform nicht gebeten werden.</translation>
    </message>
    <message>
        <source>Follow the refund, if there is one. Your bank or a consumers&apos; office remain.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-over.detail</extracomment>
        <translation>Verfolgen Sie die Erstattung, falls es eine gibt. Es bleiben Ihre Bank oder eine Verbraucherstelle.</translation>
    </message>
    <message>
        <source>The decision stands.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-over.headline</extracomment>
        <translation>Die Entscheidung steht fest.</translation>
    </message>
    <message>
        <source>A bank takes complaints for a limited time only.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-over.waiting</extracomment>
        <translation>Eine Bank nimmt Beanstandungen nur eine begrenzte Zeit lang an.</translation>
    </message>
    <message>
        <source>What the platform granted comes by itself; the other ways stay open beside it.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-over.why</extracomment>
        <translation>Was die Plattform zugesprochen hat, kommt von selbst; die anderen Wege stehen daneben offen.</translation>
    </message>
    <message>
        <source>From {deadline} on the platform can be asked to decide. Use the time to add evidence.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused-early.detail</extracomment>
        <translation>Von {deadline} an kann die Plattform um eine Entscheidung gebeten werden. Nutzen Sie die Zeit für weitere Beweise.</translation>
    </message>
    <message>
        <source>No agreement yet.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused-early.headline</extracomment>
        <translation>Noch keine Einigung.</translation>
    </message>
    <message>
        <source>The platform cannot be asked yet; a better offer may come first.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused-early.why</extracomment>
        <translation>Die Plattform kann noch nicht gebeten werden; vielleicht kommt vorher ein besseres Angebot.</translation>
    </message>
    <message>
        <source>Ask the platform to step in before {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused.detail</extracomment>
        <translation>Bitten Sie die Plattform vor {deadline} einzugreifen.</translation>
    </message>
    <message>
        <source>No agreement: let the platform decide.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused.headline</extracomment>
        <translation>Keine Einigung: Lassen Sie die Plattform entscheiden.</translation>
    </message>
    <message>
        <source>After the fifteenth day the platform can no longer be asked.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused.waiting</extracomment>
        <translation>Nach dem fünfzehnten Tag kann die Plattform nicht mehr gebeten werden.</translation>
    </message>
    <message>
        <source>The seller has said its last word; only the platform can move it.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused.why</extracomment>
        <translation>Der Verkäufer hat sein letztes Wort gesagt; nur die Plattform kann ihn bewegen.</translation>
    </message>
    <message>
        <source>The refund that you proposed should have been granted. Look at the dispute and tell us what it says.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-silent.detail</extracomment>
        <translation>Die vorgeschlagene Erstattung hätte gewährt werden sollen. Sehen Sie im Streitfall nach und sagen Sie uns, was dort steht.</translation>
    </message>
    <message>
        <source>The time for asking the platform to decide runs.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-silent.waiting</extracomment>
        <translation>Die Zeit, die Plattform um eine Entscheidung zu bitten, läuft.</translation>
    </message>
    <message>
        <source>What the site shows now decides whether anything is left to do.</source>
        <extracomment>Rules pack, text aliexpress: situation.answer-overdue-look.why</extracomment>
        <translation>Was die Website jetzt zeigt, entscheidet, ob noch etwas zu tun ist.</translation>
    </message>
    <message>
        <source>Ask the platform to decide before {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-unanswered.detail</extracomment>
        <translation>Bitten Sie die Plattform vor {deadline} um eine Entscheidung.</translation>
    </message>
    <message>
        <source>The seller stays silent.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-unanswered.headline</extracomment>
        <translation>Der Verkäufer schweigt.</translation>
    </message>
    <message>
        <source>Silence should have brought the refund; only the platform can see why it did not.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-unanswered.why</extracomment>
        <translation>Das Schweigen hätte die Erstattung bringen sollen; nur die Plattform sieht, warum es nicht so kam.</translation>
    </message>
    <message>
        <source>Answer or add what is asked for before {deadline}; the page counts down.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-your-turn.detail</extracomment>
        <translation>Antworten oder ergänzen Sie vor {deadline}, was verlangt wird; auf der Seite läuft die Zeit.</translation>
    </message>
    <message>
        <source>The dispute waits for you.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-your-turn.headline</extracomment>
        <translation>Der Streitfall wartet auf Sie.</translation>
    </message>
    <message>
        <source>Without an answer the dispute may be closed in the seller&apos;s favour.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-your-turn.waiting</extracomment>
        <translation>Ohne Antwort kann der Streitfall zugunsten des Verkäufers geschlossen werden.</translation>
    </message>
    <message>
        <source>The countdown on the page is the only end that counts now.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-your-turn.why</extracomment>
        <translation>Der Countdown auf der Seite ist das einzige Ende, das jetzt zählt.</translation>
    </message>
    <message>
        <source>The platform decides alone; it writes to you when it is done.</source>
        <extracomment>Rules pack, text aliexpress: situation.frozen.why</extracomment>
        <translation>Die Plattform entscheidet allein; sie schreibt Ihnen, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>The seller may ship.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-no-button.waiting</extracomment>
        <translation>Der Verkäufer kann verschicken.</translation>
    </message>
    <message>
        <source>Without the button only the seller&apos;s consent helps.</source>
        <extracomment>Rules pack, text aliexpress: situation.no-button.why</extracomment>
        <translation>Ohne die Schaltfläche hilft nur die Zustimmung des Verkäufers.</translation>
    </message>
    <message>
        <source>The rest may ship too.</source>
        <extracomment>Rules pack, text aliexpress: situation.partly-shipped.waiting</extracomment>
        <translation>Auch der Rest kann verschickt werden.</translation>
    </message>
    <message>
        <source>Only the seller knows whether the rest can be held back.</source>
        <extracomment>Rules pack, text aliexpress: situation.partly-shipped.why</extracomment>
        <translation>Nur der Verkäufer weiß, ob der Rest zurückgehalten werden kann.</translation>
    </message>
    <message>
        <source>The money comes by itself; before its time is over support only says so.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-announced.why</extracomment>
        <translation>Das Geld kommt von selbst; vor Ablauf seiner Zeit sagt der Kundendienst nichts anderes.</translation>
    </message>
    <message>
        <source>Nothing more than time.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-overdue.waiting</extracomment>
        <translation>Nichts außer Zeit.</translation>
    </message>
    <message>
        <source>The bank&apos;s time is over; only support can see where the money is.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-overdue.why</extracomment>
        <translation>Die Zeit der Bank ist vorbei; nur der Kundendienst sieht, wo das Geld ist.</translation>
    </message>
    <message>
        <source>You owe nothing: the money comes by itself, and new terms can be agreed on beside it.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-seller-cancelled.why</extracomment>
        <translation>Sie schulden nichts: Das Geld kommt von selbst, und neue Bedingungen lassen sich daneben vereinbaren.</translation>
    </message>
    <message>
        <source>The date on the page is when the money was sent; the rest is up to your bank.</source>
        <extracomment>Rules pack, text aliexpress: situation.refund-sent.why</extracomment>
        <translation>Das Datum auf der Seite nennt, wann das Geld abgeschickt wurde; der Rest liegt bei Ihrer Bank.</translation>
    </message>
    <message>
        <source>If nothing ships in time, the order closes by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused.waiting</extracomment>
        <translation>Wenn nichts rechtzeitig verschickt wird, schließt sich die Bestellung von selbst.</translation>
    </message>
    <message>
        <source>A seller who cannot show proof has not shipped, and then the request can be made again.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused.why</extracomment>
        <translation>Ein Verkäufer, der nichts vorweisen kann, hat nicht verschickt, und dann kann die Anfrage wiederholt werden.</translation>
    </message>
    <message>
        <source>If you sent the goods, enter the tracking number and write to support at once; if not, the money goes to the seller.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-late.detail</extracomment>
        <translation>Wenn Sie die Ware abgeschickt haben, geben Sie die Sendungsnummer ein und schreiben Sie sofort dem Kundendienst; wenn nicht, geht das Geld an den Verkäufer.</translation>
    </message>
    <message>
        <source>The time for sending back is over.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-late.headline</extracomment>
        <translation>Die Zeit für die Rücksendung ist vorbei.</translation>
    </message>
    <message>
        <source>Each hour counts: the money is being released to the seller.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-late.waiting</extracomment>
        <translation>Jede Stunde zählt: Das Geld wird gerade für den Verkäufer freigegeben.</translation>
    </message>
    <message>
        <source>Only support can still take a late return.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-late.why</extracomment>
        <translation>Nur der Kundendienst kann eine verspätete Rücksendung noch annehmen.</translation>
    </message>
    <message>
        <source>The money comes back in {refund}.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-received.detail</extracomment>
        <translation>Das Geld kommt in {refund} zurück.</translation>
    </message>
    <message>
        <source>The seller has the goods.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-received.headline</extracomment>
        <translation>Der Verkäufer hat die Ware.</translation>
    </message>
    <message>
        <source>Only the money is left to watch.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-received.why</extracomment>
        <translation>Nur das Geld ist noch zu beobachten.</translation>
    </message>
    <message>
        <source>Send them before {deadline} and enter the tracking number: otherwise the money goes to the seller.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-running.detail</extracomment>
        <translation>Schicken Sie sie vor {deadline} ab und geben Sie die Sendungsnummer ein: Sonst geht das Geld an den Verkäufer.</translation>
    </message>
    <message>
        <source>Send the goods back now.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-running.headline</extracomment>
        <translation>Schicken Sie die Ware jetzt zurück.</translation>
    </message>
    <message>
        <source>All of the money.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-running.waiting</extracomment>
        <translation>Das ganze Geld.</translation>
    </message>
    <message>
        <source>No other date of this order costs as much when it is missed.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-running.why</extracomment>
        <translation>Kein anderes Datum dieser Bestellung kostet so viel, wenn es versäumt wird.</translation>
    </message>
    <message>
        <source>The money follows when the seller has received them. Keep the carrier&apos;s receipt.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-sent.detail</extracomment>
        <translation>Das Geld folgt, wenn der Verkäufer sie erhalten hat. Behalten Sie den Beleg des Zustellers.</translation>
    </message>
    <message>
        <source>The goods are on their way back.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-sent.headline</extracomment>
        <translation>Die Ware ist auf dem Rückweg.</translation>
    </message>
    <message>
        <source>It is the carrier&apos;s and the seller&apos;s turn.</source>
        <extracomment>Rules pack, text aliexpress: situation.return-sent.why</extracomment>
        <translation>Zusteller und Verkäufer sind am Zug.</translation>
    </message>
    <message>
        <source>When the check ends, the seller gets the order and must agree.</source>
        <extracomment>Rules pack, text aliexpress: situation.review.waiting</extracomment>
        <translation>Wenn die Prüfung endet, bekommt der Verkäufer die Bestellung und muss zustimmen.</translation>
    </message>
    <message>
        <source>While the payment is checked nobody has to agree; afterwards the seller has to.</source>
        <extracomment>Rules pack, text aliexpress: situation.review.why</extracomment>
        <translation>Solange die Zahlung geprüft wird, muss niemand zustimmen; danach muss es der Verkäufer.</translation>
    </message>
    <message>
        <source>When the protection ends, the seller gets the money.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-late.waiting</extracomment>
        <translation>Wenn der Schutz endet, bekommt der Verkäufer das Geld.</translation>
    </message>
    <message>
        <source>The parcel&apos;s news decide which kind of dispute fits.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-late.why</extracomment>
        <translation>Der Stand des Pakets entscheidet, welcher Streitfall passt.</translation>
    </message>
    <message>
        <source>Nothing yet: a dispute opens later.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-meanwhile.waiting</extracomment>
        <translation>Noch nichts: Ein Streitfall öffnet später.</translation>
    </message>
    <message>
        <source>A parcel that is under way cannot be called back; what counts now is where it is.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-meanwhile.why</extracomment>
        <translation>Ein Paket, das unterwegs ist, lässt sich nicht zurückrufen; jetzt zählt, wo es ist.</translation>
    </message>
    <message>
        <source>If it is not there, open a dispute before {deadline}. Do not confirm the receipt.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-missing.detail</extracomment>
        <translation>Wenn es nicht da ist, eröffnen Sie vor {deadline} einen Streitfall. Bestätigen Sie den Empfang nicht.</translation>
    </message>
    <message>
        <source>It should have arrived.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-missing.headline</extracomment>
        <translation>Es hätte ankommen sollen.</translation>
    </message>
    <message>
        <source>A dispute keeps the money from the seller; a message alone does not stop the clock.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-missing.why</extracomment>
        <translation>Ein Streitfall hält das Geld vom Verkäufer fern; eine Nachricht allein hält die Uhr nicht an.</translation>
    </message>
    <message>
        <source>Look at the order: if none is there either, ask the seller. A number alone would still prove nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-no-number.detail</extracomment>
        <translation>Sehen Sie in der Bestellung nach: Wenn auch dort keine steht, fragen Sie den Verkäufer. Eine Nummer allein wäre noch kein Beweis.</translation>
    </message>
    <message>
        <source>No tracking number is known.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-no-number.headline</extracomment>
        <translation>Es ist keine Sendungsnummer bekannt.</translation>
    </message>
    <message>
        <source>The order&apos;s page may show a number that we have not seen.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-no-number.why</extracomment>
        <translation>Die Seite der Bestellung kann eine Nummer zeigen, die wir nicht gesehen haben.</translation>
    </message>
    <message>
        <source>It fails its check or belongs to other countries. Ask for a scan of the post&apos;s receipt; from {deadline} on a dispute can name it.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-odd-number.detail</extracomment>
        <translation>Sie besteht ihre Prüfung nicht oder gehört zu anderen Ländern. Bitten Sie um eine Kopie des Einlieferungsbelegs; von {deadline} an kann ein Streitfall sie nennen.</translation>
    </message>
    <message>
        <source>This tracking number looks wrong.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-odd-number.headline</extracomment>
        <translation>Diese Sendungsnummer sieht falsch aus.</translation>
    </message>
    <message>
        <source>Nothing yet: the dispute opens later anyway.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-odd-number.waiting</extracomment>
        <translation>Noch nichts: Der Streitfall öffnet ohnehin erst später.</translation>
    </message>
    <message>
        <source>The seller&apos;s answer is the evidence that a dispute will need.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-odd-number.why</extracomment>
        <translation>Die Antwort des Verkäufers ist der Beleg, den ein Streitfall brauchen wird.</translation>
    </message>
    <message>
        <source>By our count no dispute can be opened any more. Look at the order: a date printed there beats our count.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-over.detail</extracomment>
        <translation>Nach unserer Rechnung kann kein Streitfall mehr eröffnet werden. Sehen Sie in der Bestellung nach: Ein Datum dort geht vor.</translation>
    </message>
    <message>
        <source>The protection should be over.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-over.headline</extracomment>
        <translation>Der Schutz sollte vorbei sein.</translation>
    </message>
    <message>
        <source>Only the order&apos;s page can tell whether the protection was lengthened.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped-over.why</extracomment>
        <translation>Nur die Seite der Bestellung zeigt, ob der Schutz verlängert wurde.</translation>
    </message>
    <message>
        <source>Nothing, until the protection ends.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped.waiting</extracomment>
        <translation>Nichts, bis der Schutz endet.</translation>
    </message>
    <message>
        <source>Nothing else is open yet, and the parcel&apos;s news decide what comes next.</source>
        <extracomment>Rules pack, text aliexpress: situation.shipped.why</extracomment>
        <translation>Noch ist nichts anderes offen, und der Stand des Pakets entscheidet, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>The order closes by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.unpaid-late.waiting</extracomment>
        <translation>Die Bestellung schließt sich von selbst.</translation>
    </message>
    <message>
        <source>Paying is the only step with an end; doing nothing costs nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.unpaid-late.why</extracomment>
        <translation>Nur das Bezahlen hat ein Ende; nichts zu tun kostet nichts.</translation>
    </message>
    <message>
        <source>The appeal should be answered.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.appeal_decided</extracomment>
        <translation>Der Einspruch sollte beantwortet werden.</translation>
    </message>
    <message>
        <source>By then the platform should propose a solution.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.platform_proposes</extracomment>
        <translation>Bis dahin sollte die Plattform eine Lösung vorschlagen.</translation>
    </message>
    <message>
        <source>The protection ends: the order confirms itself, and the seller gets the money.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.protection_ends</extracomment>
        <translation>Der Schutz endet: Die Bestellung bestätigt sich von selbst, und der Verkäufer bekommt das Geld.</translation>
    </message>
    <message>
        <source>The time for sending the goods back ends; then the money goes to the seller.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.return_lapses</extracomment>
        <translation>Die Zeit für die Rücksendung endet; dann geht das Geld an den Verkäufer.</translation>
    </message>
    <message>
        <source>The seller&apos;s time to answer the dispute ends; silence means the refund that you proposed.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.seller_answers_dispute</extracomment>
        <translation>Die Zeit des Verkäufers für die Antwort auf den Streitfall endet; Schweigen bedeutet die Erstattung, die Sie vorgeschlagen haben.</translation>
    </message>
    <message>
        <source>Open the dispute from the list of disputes, or from the order&apos;s page.</source>
        <extracomment>Rules pack, text aliexpress: action.answer_dispute.path1</extracomment>
        <translation>Öffnen Sie den Streitfall aus der Liste der Streitfälle oder auf der Seite der Bestellung.</translation>
    </message>
    <message>
        <source>Open the order; where the window for cancelling offers to extend the processing time, choose that.</source>
        <extracomment>Rules pack, text aliexpress: action.extend_ship_time.path1</extracomment>
        <translation>Öffnen Sie die Bestellung; wo das Fenster zum Stornieren anbietet, die Bearbeitungszeit zu verlängern, wählen Sie das.</translation>
    </message>
    <message>
        <source>Open the order, on some pages from the tab “Purchases”, and choose “Returns/refunds”; print the label if the page gives one.</source>
        <extracomment>Rules pack, text aliexpress: action.return_goods.path1</extracomment>
        <translation>Öffnen Sie die Bestellung, auf manchen Seiten unter „Purchases“, und wählen Sie „Returns/refunds“; drucken Sie das Etikett, wenn die Seite eines gibt.</translation>
    </message>
    <message>
        <source>Photograph the official letter that names the reason: papers that are missing, a declared value that is wrong, or a brand&apos;s rights.</source>
        <extracomment>Rules pack, text aliexpress: evidence.customs.how</extracomment>
        <translation>Fotografieren Sie das amtliche Schreiben, das den Grund nennt: fehlende Papiere, ein falsch angegebener Wert oder die Rechte einer Marke.</translation>
    </message>
    <message>
        <source>Name every difference and show each one beside the item&apos;s page. Of several pieces show as many as you can.</source>
        <extracomment>Rules pack, text aliexpress: evidence.differences.how</extracomment>
        <translation>Nennen Sie jeden Unterschied und zeigen Sie jeden neben der Seite des Artikels. Von mehreren Stücken zeigen Sie so viele wie möglich.</translation>
    </message>
    <message>
        <source>The order&apos;s page</source>
        <extracomment>Rules pack, text aliexpress: evidence.order_page</extracomment>
        <translation>Die Seite der Bestellung</translation>
    </message>
    <message>
        <source>Save it with its dates, what was paid and how it was to be sent.</source>
        <extracomment>Rules pack, text aliexpress: evidence.order_page.how</extracomment>
        <translation>Speichern Sie sie mit ihren Daten, dem gezahlten Betrag und der vereinbarten Versandart.</translation>
    </message>
    <message>
        <source>What today&apos;s form takes is not known: older help names pictures under 2 MB as jpg, png, gif or bmp, long videos in a zip file, English letters only, and 3 days for adding evidence. A file that is too large or of an unknown kind is a usual cause of a failing upload. Ask the form, and keep the originals.</source>
        <extracomment>Rules pack, text aliexpress: notice.dispute_evidence</extracomment>
        <translation>Was das heutige Formular annimmt, ist nicht bekannt: Ältere Hilfe nennt Bilder unter 2 MB als jpg, png, gif oder bmp, lange Videos in einer Zip-Datei, nur englische Buchstaben und 3 Tage für das Nachreichen. Eine zu große Datei oder eine unbekannter Art ist ein häufiger Grund, wenn das Hochladen misslingt. Sehen Sie im Formular nach und behalten Sie die Originale.</translation>
    </message>
    <message>
        <source>A dispute usually takes 7 to 15 days, with the platform&apos;s help up to a month. Real returns were opened 12 days after ordering in the middle, and took 4 days in the middle and 47 at most.</source>
        <extracomment>Rules pack, text aliexpress: notice.dispute_time</extracomment>
        <translation>Ein Streitfall dauert meist 7 bis 15 Tage, mit Hilfe der Plattform bis zu einem Monat. Wirkliche Rücksendungen wurden im Mittel 12 Tage nach der Bestellung eröffnet und dauerten im Mittel 4 Tage und höchstens 47.</translation>
    </message>
    <message>
        <source>If the seller asks you to name a reason that is yours although it is the one who cannot deliver, you need not agree: a seller who cancels by itself is penalised. It may offer all of the money, a part of it, or to go on with the order; a part is yours to refuse.</source>
        <extracomment>Rules pack, text aliexpress: notice.seller_wishes</extracomment>
        <translation>Wenn der Verkäufer Sie bittet, einen Grund anzugeben, der bei Ihnen liegt, obwohl er es ist, der nicht liefern kann, müssen Sie nicht zustimmen: Einem Verkäufer, der selbst storniert, wird es angelastet. Er bietet Ihnen vielleicht das ganze Geld an, einen Teil davon oder die Fortsetzung der Bestellung; einen bloßen Teil dürfen Sie ablehnen.</translation>
    </message>
    <message>
        <source>Choose the reason that is true; the platform does not ask further. A reason that suits the seller often brings a faster yes, but a false one gives away your own claim that the seller failed.</source>
        <extracomment>Rules pack, text aliexpress: notice.true_reason</extracomment>
        <translation>Wählen Sie den Grund, der zutrifft; die Plattform fragt nicht weiter nach. Ein Grund, der dem Verkäufer passt, bringt oft ein schnelleres Ja, aber mit einem falschen geben Sie Ihr eigenes Argument aus der Hand, dass der Verkäufer seine Pflicht nicht erfüllt hat.</translation>
    </message>
    <message>
        <source>Western Union keeps the money ready for 45 days.</source>
        <extracomment>Rules pack, text aliexpress: parameter.collect_western_union</extracomment>
        <translation>Western Union hält das Geld 45 Tage lang bereit.</translation>
    </message>
    <message>
        <source>Until 2018 a dispute closed 23 to 39 days after dispatch, depending on the carrier; where that is not known, both ends are shown.</source>
        <extracomment>Rules pack, text aliexpress: parameter.dispute_close_old</extracomment>
        <translation>Bis 2018 schloss ein Streitfall 23 bis 39 Tage nach dem Versand, je nach Zusteller; ist der nicht bekannt, werden beide Enden gezeigt.</translation>
    </message>
    <message>
        <source>In the EU a purchase may be withdrawn from within 14 days after delivery, at your own cost.</source>
        <extracomment>Rules pack, text aliexpress: parameter.eu_withdrawal</extracomment>
        <translation>In der EU kann ein Kauf innerhalb von 14 Tagen nach der Zustellung auf eigene Kosten widerrufen werden.</translation>
    </message>
    <message>
        <source>By Russian law what was received may be sent back within 7 days.</source>
        <extracomment>Rules pack, text aliexpress: parameter.law_week</extracomment>
        <translation>Nach russischem Recht darf Empfangenes innerhalb von 7 Tagen zurückgesandt werden.</translation>
    </message>
    <message>
        <source>The seller has to name a tracking number within 5 business days after dispatch; by one guide you may ask for it at once.</source>
        <extracomment>Rules pack, text aliexpress: parameter.number_due</extracomment>
        <translation>Der Verkäufer muss innerhalb von 5 Werktagen nach dem Versand eine Sendungsnummer nennen; nach einem Ratgeber dürfen Sie sofort danach fragen.</translation>
    </message>
    <message>
        <source>The colour, material, function or design differs</source>
        <extracomment>Rules pack, text aliexpress: problem.different_look</extracomment>
        <translation>Farbe, Material, Funktion oder Gestaltung weichen ab</translation>
    </message>
    <message>
        <source>Says nothing about the seller. One guide thinks that it is the only reason that never counts against the seller; another that the reason hardly matters; an older help page of the site held all but the first two against the seller.</source>
        <extracomment>Rules pack, text aliexpress: reason.other.effect</extracomment>
        <translation>Sagt nichts über den Verkäufer aus. Ein Ratgeber hält ihn für den einzigen Grund, der dem Verkäufer nie angelastet wird; ein anderer meint, der Grund spiele kaum eine Rolle; eine ältere Hilfeseite der Website lastete dem Verkäufer alle außer den ersten beiden an.</translation>
    </message>
    <message>
        <source>Write to the seller before a return or a dispute: say politely what happened and ask it to take the goods back. It may refuse. A promise to buy another model there helps, but promise only what you mean to keep.</source>
        <extracomment>Rules pack, text aliexpress: rule.ask-for-return</extracomment>
        <translation>Schreiben Sie dem Verkäufer vor einer Rücksendung oder einem Streitfall: Sagen Sie höflich, was geschehen ist, und bitten Sie um die Rücknahme. Er darf ablehnen. Die Zusage, dort ein anderes Modell zu kaufen, hilft; versprechen Sie aber nur, was Sie halten wollen.</translation>
    </message>
    <message>
        <source>One message is enough: greet, name the order, say what you want and why, ask for consent to the request, and thank. Be polite and clear, and do not flood the seller.</source>
        <extracomment>Rules pack, text aliexpress: rule.ask-in-one-message</extracomment>
        <translation>Eine Nachricht genügt: Grüßen Sie, nennen Sie die Bestellung, sagen Sie, was Sie möchten und warum, bitten Sie um Zustimmung und danken Sie. Bleiben Sie höflich und klar und überschütten Sie den Verkäufer nicht mit Nachrichten.</translation>
    </message>
    <message>
        <source>An e-mail tells that the order was cancelled.</source>
        <extracomment>Rules pack, text aliexpress: rule.cancelled-by-mail</extracomment>
        <translation>Eine E-Mail teilt mit, dass die Bestellung storniert wurde.</translation>
    </message>
    <message>
        <source>A seller who refuses although nothing was sent can be reported to the platform. One guide promises all of the money and a compensation on top; the others know only the refund.</source>
        <extracomment>Rules pack, text aliexpress: rule.complain</extracomment>
        <translation>Ein Verkäufer, der ablehnt, obwohl nichts versandt wurde, kann der Plattform gemeldet werden. Ein Ratgeber verspricht das ganze Geld und dazu eine Entschädigung; die anderen kennen nur die Erstattung.</translation>
    </message>
    <message>
        <source>For orders from Brazil the site names 90 days after ordering for faults and 7 days after confirming for a changed mind. Elsewhere, and where the country is not known, 15 days after receipt are counted.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-brazil</extracomment>
        <translation>Für Bestellungen aus Brasilien nennt die Website 90 Tage nach der Bestellung bei Mängeln und 7 Tage nach der Bestätigung, wenn man es sich anders überlegt. Anderswo, und wenn das Land nicht bekannt ist, wird mit 15 Tagen nach dem Empfang gerechnet.</translation>
    </message>
    <message>
        <source>A dispute opens 10 full days after dispatch (6 before 2018 and in older guides; an order without a date counts as newer) and stays open until 15 days after receipt or after the promised time; a date printed on your order beats that.</source>
        <extracomment>Rules pack, text aliexpress: rule.dispute-window</extracomment>
        <translation>Ein Streitfall öffnet 10 volle Tage nach dem Versand (6 vor 2018 und in älteren Anleitungen; eine Bestellung ohne Datum gilt als neuer) und bleibt bis 15 Tage nach dem Empfang oder nach der versprochenen Zeit offen; ein Datum auf Ihrer Bestellung geht vor.</translation>
    </message>
    <message>
        <source>Say plainly that you ordered by mistake, or for what personal reason, and name the sum. The seller has to agree, and you may have to pay for the way back.</source>
        <extracomment>Rules pack, text aliexpress: rule.explain-wish</extracomment>
        <translation>Sagen Sie offen, dass Sie aus Versehen bestellt haben oder aus welchem persönlichen Grund, und nennen Sie die Summe. Der Verkäufer muss zustimmen, und den Rückweg zahlen vielleicht Sie.</translation>
    </message>
    <message>
        <source>Some items can be returned free of charge within 15 days after delivery: unused, in their packaging, from a local warehouse, once for an order and up to five times a month, in 16 or 24 countries, depending on the provider. Some kinds of goods are left out; a part sent back brings a part of the money, an empty parcel none.</source>
        <extracomment>Rules pack, text aliexpress: rule.free-return</extracomment>
        <translation>Manche Artikel können innerhalb von 15 Tagen nach der Zustellung kostenlos zurückgegeben werden: unbenutzt, in ihrer Verpackung, aus einem Lager im Inland, einmal je Bestellung und bis zu fünfmal im Monat, in 16 oder 24 Ländern, je nach Anbieter. Manche Warenarten sind ausgenommen; ein Teil der Ware bringt einen Teil des Geldes, ein leeres Paket keines.</translation>
    </message>
    <message>
        <source>An order that comes late may bring a coupon, and one that does not come the money: the order&apos;s own page names the days.</source>
        <extracomment>Rules pack, text aliexpress: rule.late-coupon</extracomment>
        <translation>Eine Bestellung, die spät kommt, bringt vielleicht einen Gutschein ein, und eine, die nicht kommt, das Geld: Die Seite der Bestellung nennt die Tage.</translation>
    </message>
    <message>
        <source>By Russian law what was received may be sent back within a week; the other guides know only the dispute.</source>
        <extracomment>Rules pack, text aliexpress: rule.law-week</extracomment>
        <translation>Nach russischem Recht darf Empfangenes innerhalb einer Woche zurückgesandt werden; die anderen Ratgeber kennen nur den Streitfall.</translation>
    </message>
    <message>
        <source>The site exchanges nothing: send it back and order anew, or agree on it with the seller.</source>
        <extracomment>Rules pack, text aliexpress: rule.no-exchange</extracomment>
        <translation>Die Website tauscht nichts um: Senden Sie es zurück und bestellen Sie neu, oder einigen Sie sich mit dem Verkäufer.</translation>
    </message>
    <message>
        <source>Not covered are things that you broke yourself, and goods that are personalised, perishable or of hygiene.</source>
        <extracomment>Rules pack, text aliexpress: rule.not-covered</extracomment>
        <translation>Nicht abgedeckt ist, was Sie selbst beschädigt haben, sowie persönlich angefertigte, verderbliche und Hygieneartikel.</translation>
    </message>
    <message>
        <source>The platform may hold an order on suspicion of fraud, or for reasons of security or payment, and cancel it; then the money comes back by itself, within 20 business days.</source>
        <extracomment>Rules pack, text aliexpress: rule.platform-cancelled</extracomment>
        <translation>Die Plattform kann eine Bestellung bei Betrugsverdacht oder aus Gründen der Sicherheit oder der Zahlung anhalten und stornieren; dann kommt das Geld von selbst zurück, innerhalb von 20 Werktagen.</translation>
    </message>
    <message>
        <source>A seller who says that it has shipped can show a tracking number, a copy of the dispatch note or a scan of the post&apos;s receipt. A number alone proves nothing.</source>
        <extracomment>Rules pack, text aliexpress: rule.proof-of-dispatch</extracomment>
        <translation>Ein Verkäufer, der sagt, er habe versandt, kann eine Sendungsnummer, eine Kopie des Versandscheins oder einen Scan des Einlieferungsbelegs der Post vorlegen. Eine Nummer allein beweist nichts.</translation>
    </message>
    <message>
        <source>The money goes back the way it came; one guide knows exceptions: cash, Western Union and bank transfers go to the Alipay account, and what was paid at the door comes as a voucher. How long it takes depends on how you paid; where that is not known, the time for cards is counted.</source>
        <extracomment>Rules pack, text aliexpress: rule.refund-band</extracomment>
        <translation>Das Geld geht auf dem Weg zurück, auf dem es kam; ein Ratgeber kennt Ausnahmen: Bargeld, Western Union und Überweisungen gehen auf das Alipay-Konto, und was an der Tür bezahlt wurde, kommt als Gutschein. Wie lange das dauert, hängt davon ab, wie Sie bezahlt haben; ist das nicht bekannt, wird mit der Zeit für Karten gerechnet.</translation>
    </message>
    <message>
        <source>The page may show the refund only after 3 days: first as expected, then as processing, then as completed. A bank may book it on the day of the purchase.</source>
        <extracomment>Rules pack, text aliexpress: rule.refund-stages</extracomment>
        <translation>Die Seite zeigt die Erstattung vielleicht erst nach 3 Tagen: zuerst als erwartet, dann als in Bearbeitung, dann als abgeschlossen. Eine Bank bucht sie mitunter auf den Tag des Kaufs.</translation>
    </message>
    <message>
        <source>With a free label the parcel is handed in near you; the page shows it one or two working days later.</source>
        <extracomment>Rules pack, text aliexpress: rule.return-label</extracomment>
        <translation>Mit einem kostenlosen Etikett geben Sie das Paket in Ihrer Nähe ab; die Seite zeigt es ein oder zwei Werktage später.</translation>
    </message>
    <message>
        <source>A seller cannot cancel alone without being penalised, so it may ask you to do it.</source>
        <extracomment>Rules pack, text aliexpress: rule.seller-asks-you</extracomment>
        <translation>Ein Verkäufer kann nicht allein stornieren, ohne dass es ihm angelastet wird; deshalb bittet er vielleicht Sie darum.</translation>
    </message>
    <message>
        <source>Most guides find that a seller who is asked kindly soon agrees; one finds that no seller likes to give money back. Ask kindly, and do not count on it.</source>
        <extracomment>Rules pack, text aliexpress: rule.seller-attitude</extracomment>
        <translation>Die meisten Ratgeber sagen, dass ein freundlich gefragter Verkäufer bald zustimmt; einer sagt, dass kein Verkäufer gern Geld zurückgibt. Fragen Sie freundlich, aber verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>For a paid order the seller has to agree, so write first, briefly and politely. One guide lets you cancel alone minutes after paying, and another sees the money come back by itself where nothing was sent.</source>
        <extracomment>Rules pack, text aliexpress: rule.seller-consent</extracomment>
        <translation>Bei einer bezahlten Bestellung muss der Verkäufer zustimmen; schreiben Sie ihm deshalb zuerst, kurz und höflich. Ein Ratgeber lässt Sie noch Minuten nach der Zahlung allein stornieren, und ein anderer sieht das Geld von selbst zurückkommen, wenn nichts versandt wurde.</translation>
    </message>
    <message>
        <source>The seller has a limited time to answer a request; after that the platform closes the order and pays back. Sources name 48 hours, 72 hours and two weeks, and one several business days or the end of the time to ship.</source>
        <extracomment>Rules pack, text aliexpress: rule.seller-reply</extracomment>
        <translation>Der Verkäufer hat nur begrenzt Zeit, auf eine Anfrage zu antworten; danach schließt die Plattform die Bestellung und zahlt das Geld zurück. Quellen nennen 48 Stunden, 72 Stunden und zwei Wochen, eine auch mehrere Werktage oder das Ende der Versandzeit.</translation>
    </message>
    <message>
        <source>How soon the money comes back depends most of all on how soon the seller answers.</source>
        <extracomment>Rules pack, text aliexpress: rule.speed-by-answer</extracomment>
        <translation>Wie bald das Geld zurückkommt, hängt vor allem davon ab, wie bald der Verkäufer antwortet.</translation>
    </message>
    <message>
        <source>The seller has to name a tracking number within 5 business days after handing the parcel over; by one guide you may ask for it at once.</source>
        <extracomment>Rules pack, text aliexpress: rule.tracking-number-due</extracomment>
        <translation>Der Verkäufer muss innerhalb von 5 Werktagen nach der Übergabe des Pakets eine Sendungsnummer nennen; nach einem Ratgeber dürfen Sie sofort danach fragen.</translation>
    </message>
    <message>
        <source>An unpaid order is no contract. It closes by itself, so one guide finds cancelling it by hand needless.</source>
        <extracomment>Rules pack, text aliexpress: rule.unpaid-lapses</extracomment>
        <translation>Eine unbezahlte Bestellung ist kein Vertrag. Sie schließt sich von selbst, deshalb hält ein Ratgeber das Stornieren von Hand für unnötig.</translation>
    </message>
    <message>
        <source>Western Union keeps a fee of at least 15 euros. Fetch the money within 45 days, with the code that is called MTCN.</source>
        <extracomment>Rules pack, text aliexpress: rule.western-union</extracomment>
        <translation>Western Union behält eine Gebühr von mindestens 15 Euro ein. Holen Sie das Geld innerhalb von 45 Tagen ab, mit dem Code, der MTCN heißt.</translation>
    </message>
    <message>
        <source>By then the money has to be fetched from Western Union.</source>
        <extracomment>Rules pack, text aliexpress: upcoming.western_union_waits</extracomment>
        <translation>Bis dahin muss das Geld bei Western Union abgeholt sein.</translation>
    </message>
    <message>
        <source>The post keeps it no longer. You paid nothing; the shop may ask for what the way there and back cost it.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-over.detail</extracomment>
        <translation>Die Post bewahrt es nicht länger auf. Sie haben nichts bezahlt; der Shop kann verlangen, was Hin- und Rückweg ihn gekostet haben.</translation>
    </message>
    <message>
        <source>The parcel goes back to the shop.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-over.headline</extracomment>
        <translation>Das Paket geht an den Shop zurück.</translation>
    </message>
    <message>
        <source>It should have answered by {deadline}. Ask it again and name the order.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested-late.detail</extracomment>
        <translation>Er hätte bis {deadline} antworten sollen. Fragen Sie noch einmal und nennen Sie die Bestellung.</translation>
    </message>
    <message>
        <source>The shop is late with its answer.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested-late.headline</extracomment>
        <translation>Der Shop ist mit seiner Antwort im Verzug.</translation>
    </message>
    <message>
        <source>It ended on {deadline}. If you sent the goods, tell the shop the carrier&apos;s number; if not, ask whether it still takes them.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-late.detail</extracomment>
        <translation>Sie endete am {deadline}. Wenn Sie die Ware gesendet haben, nennen Sie dem Shop die Nummer des Zustellers; wenn nicht, fragen Sie, ob er sie noch annimmt.</translation>
    </message>
    <message>
        <source>It should have come by {deadline}. Write to support and name the day on which you appealed.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-appealed-late.detail</extracomment>
        <translation>Sie hätte bis {deadline} kommen sollen. Schreiben Sie dem Kundendienst und nennen Sie den Tag Ihres Einspruchs.</translation>
    </message>
    <message>
        <source>The answer to your appeal is late.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-appealed-late.headline</extracomment>
        <translation>Die Antwort auf Ihren Einspruch lässt auf sich warten.</translation>
    </message>
    <message>
        <source>The platform has had its time; only support can see what holds it up.</source>
        <extracomment>Rules pack, text aliexpress: situation.platform-late.why</extracomment>
        <translation>Die Plattform hatte ihre Zeit; nur der Kundendienst sieht, woran es liegt.</translation>
    </message>
    <message>
        <source>After “Submit” one guide is asked whether to complain about the seller; the others know no such step.</source>
        <extracomment>Rules pack, text aliexpress: rule.complaint-step</extracomment>
        <translation>Nach „Submit“ wird ein Ratgeber gefragt, ob er sich über den Verkäufer beschweren will; die anderen kennen diesen Schritt nicht.</translation>
    </message>
    <message>
        <source>The last button is “Submit” by two guides, “Send” on older pages, and a second window to confirm by a third.</source>
        <extracomment>Rules pack, text aliexpress: rule.confirm-label</extracomment>
        <translation>Der letzte Knopf heißt bei zwei Ratgebern „Submit“, auf älteren Seiten „Send“, und bei einem dritten bestätigt ein zweites Fenster.</translation>
    </message>
    <message>
        <source>The money&apos;s state stands in the tab “Payment”, by other guides “Finance” or “Financial”.</source>
        <extracomment>Rules pack, text aliexpress: rule.refund-tab</extracomment>
        <translation>Der Stand des Geldes steht unter „Payment“, bei anderen Ratgebern unter „Finance“ oder „Financial“.</translation>
    </message>
    <message>
        <source>A closed order stays in the list: as closed, by one guide as completed; by another a cancelled one is among the deleted orders after the refund. Since about 2016 an icon removes it to the deleted orders, where it stays for a limited time; the older guide knows no way.</source>
        <extracomment>Rules pack, text aliexpress: rule.closed-in-list</extracomment>
        <translation>Eine geschlossene Bestellung bleibt in der Liste: als geschlossen, nach einem Ratgeber als abgeschlossen; nach einem anderen steht eine stornierte nach der Erstattung bei den gelöschten Bestellungen. Seit etwa 2016 verschiebt sie ein Symbol zu den gelöschten Bestellungen, wo sie begrenzte Zeit bleibt; der ältere Ratgeber kennt keinen Weg.</translation>
    </message>
    <message>
        <source>It needs {refund}. If it does not come, claim it from support.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-not-sent.detail</extracomment>
        <translation>Es braucht {refund}. Kommt es nicht, fordern Sie es beim Support ein.</translation>
    </message>
    <message>
        <source>The money should come back by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-not-sent.headline</extracomment>
        <translation>Das Geld sollte von selbst zurückkommen.</translation>
    </message>
    <message>
        <source>What you paid comes back in {refund}.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-security.detail</extracomment>
        <translation>Was Sie bezahlt haben, kommt zurück in {refund}.</translation>
    </message>
    <message>
        <source>The money comes back by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.closed-security.headline</extracomment>
        <translation>Das Geld kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>Nothing: the receipt confirms itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-over.waiting</extracomment>
        <translation>Nichts: Der Empfang bestätigt sich von selbst.</translation>
    </message>
    <message>
        <source>Nothing else is left that the order&apos;s page offers.</source>
        <extracomment>Rules pack, text aliexpress: situation.delivered-over.why</extracomment>
        <translation>Etwas anderes bietet die Seite der Bestellung nicht mehr an.</translation>
    </message>
    <message>
        <source>Nothing, unless goods have to go back: then all of the money.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-accepted.waiting</extracomment>
        <translation>Nichts, außer wenn Ware zurückmuss: dann das ganze Geld.</translation>
    </message>
    <message>
        <source>The money stays where it is for longer.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-appealed-late.waiting</extracomment>
        <translation>Das Geld bleibt länger, wo es ist.</translation>
    </message>
    <message>
        <source>Nothing: the time runs towards the platform&apos;s turn.</source>
        <extracomment>Rules pack, text aliexpress: situation.dispute-refused-early.waiting</extracomment>
        <translation>Nichts: Die Zeit läuft, bis die Plattform an der Reihe ist.</translation>
    </message>
    <message>
        <source>The seller gets the order, and its consent is needed.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-late.waiting</extracomment>
        <translation>Der Verkäufer erhält die Bestellung, und seine Zustimmung ist nötig.</translation>
    </message>
    <message>
        <source>Now nobody has to agree; after the check the seller has to.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-late.why</extracomment>
        <translation>Jetzt muss niemand zustimmen; nach der Prüfung der Verkäufer.</translation>
    </message>
    <message>
        <source>Nothing: the check ends by itself.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-no-button.waiting</extracomment>
        <translation>Nichts: Die Prüfung endet von selbst.</translation>
    </message>
    <message>
        <source>The button comes when the check is over; before that nothing can be pressed.</source>
        <extracomment>Rules pack, text aliexpress: situation.review-no-button.why</extracomment>
        <translation>Die Schaltfläche kommt, wenn die Prüfung vorbei ist; vorher lässt sich nichts drücken.</translation>
    </message>
    <message>
        <source>The seller may have shipped meanwhile.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-requested.waiting</extracomment>
        <translation>Der Verkäufer kann inzwischen versendet haben.</translation>
    </message>
    <message>
        <source>The site knows the answer already, and every other step depends on it.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-requested.why</extracomment>
        <translation>Die Website kennt die Antwort schon, und jeder andere Schritt hängt davon ab.</translation>
    </message>
    <message>
        <source>The seller may get the order and ship it.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-review.waiting</extracomment>
        <translation>Der Verkäufer kann die Bestellung erhalten und versenden.</translation>
    </message>
    <message>
        <source>Everything else depends on what the site shows today.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-review.why</extracomment>
        <translation>Alles andere hängt davon ab, was die Website heute zeigt.</translation>
    </message>
    <message>
        <source>Nothing: for an unpaid order nothing is owed.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-unpaid.waiting</extracomment>
        <translation>Nichts: Für eine unbezahlte Bestellung schulden Sie nichts.</translation>
    </message>
    <message>
        <source>Whether it can still be paid is known to the site alone.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale-unpaid.why</extracomment>
        <translation>Ob sie noch bezahlt werden kann, weiß nur die Website.</translation>
    </message>
    <message>
        <source>A date that counts may pass without your seeing it.</source>
        <extracomment>Rules pack, text aliexpress: situation.stale.waiting</extracomment>
        <translation>Ein wichtiger Tag kann unbemerkt verstreichen.</translation>
    </message>
    <message>
        <source>Once you have paid, only the shop can give the money back.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-shipped.waiting</extracomment>
        <translation>Wenn Sie bezahlt haben, kann nur der Händler das Geld zurückgeben.</translation>
    </message>
    <message>
        <source>Before you pay the post can still help; afterwards it cannot.</source>
        <extracomment>Rules pack, text generic-shop: situation.cod-shipped.why</extracomment>
        <translation>Vor dem Bezahlen kann die Post noch helfen, danach nicht mehr.</translation>
    </message>
    <message>
        <source>Once you have taken it, it has to be sent back.</source>
        <extracomment>Rules pack, text generic-shop: situation.delivery-day.waiting</extracomment>
        <translation>Haben Sie es angenommen, muss es zurückgeschickt werden.</translation>
    </message>
    <message>
        <source>A call comes too late today; refusing at the door still ends it.</source>
        <extracomment>Rules pack, text generic-shop: situation.delivery-day.why</extracomment>
        <translation>Ein Anruf kommt heute zu spät; die Ablehnung an der Tür beendet es noch.</translation>
    </message>
    <message>
        <source>From the day of delivery on a call is no longer enough.</source>
        <extracomment>Rules pack, text generic-shop: situation.open.waiting</extracomment>
        <translation>Ab dem Tag der Lieferung genügt ein Anruf nicht mehr.</translation>
    </message>
    <message>
        <source>A call is enough now; later the parcel has to be refused or sent back.</source>
        <extracomment>Rules pack, text generic-shop: situation.open.why</extracomment>
        <translation>Jetzt genügt ein Anruf; später muss das Paket abgelehnt oder zurückgeschickt werden.</translation>
    </message>
    <message>
        <source>The time for giving it back may end unseen.</source>
        <extracomment>Rules pack, text generic-shop: situation.received.waiting</extracomment>
        <translation>Die Frist für die Rückgabe kann unbemerkt enden.</translation>
    </message>
    <message>
        <source>Every time for giving it back counts from the day it arrived.</source>
        <extracomment>Rules pack, text generic-shop: situation.received.why</extracomment>
        <translation>Jede Frist für die Rückgabe zählt ab dem Tag der Ankunft.</translation>
    </message>
    <message>
        <source>The shop has its time by law; asking earlier changes nothing.</source>
        <extracomment>Rules pack, text generic-shop: situation.refund-awaited.why</extracomment>
        <translation>Der Händler hat seine gesetzliche Zeit; früher zu fragen ändert nichts.</translation>
    </message>
    <message>
        <source>The shop&apos;s time is over; only the shop can say where the money is.</source>
        <extracomment>Rules pack, text generic-shop: situation.refund-overdue.why</extracomment>
        <translation>Die Zeit des Händlers ist vorbei; nur er kann sagen, wo das Geld ist.</translation>
    </message>
    <message>
        <source>The parcel may be sent meanwhile.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested-late.waiting</extracomment>
        <translation>Das Paket kann inzwischen abgeschickt werden.</translation>
    </message>
    <message>
        <source>The shop&apos;s time is over; before it answers nothing else can be decided.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested-late.why</extracomment>
        <translation>Die Zeit des Händlers ist vorbei; vor seiner Antwort lässt sich nichts anderes entscheiden.</translation>
    </message>
    <message>
        <source>Nothing, as long as you refuse the parcel if it comes.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested.waiting</extracomment>
        <translation>Nichts, solange Sie das Paket ablehnen, falls es kommt.</translation>
    </message>
    <message>
        <source>It is the shop&apos;s turn; a second message changes nothing yet.</source>
        <extracomment>Rules pack, text generic-shop: situation.requested.why</extracomment>
        <translation>Der Händler ist an der Reihe; eine zweite Nachricht ändert noch nichts.</translation>
    </message>
    <message>
        <source>The longer it takes, the less the shop has to agree.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-late.waiting</extracomment>
        <translation>Je länger es dauert, desto weniger muss der Händler zustimmen.</translation>
    </message>
    <message>
        <source>Only the shop can still take goods whose time is over.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-late.why</extracomment>
        <translation>Nur der Händler kann Ware noch annehmen, deren Zeit vorbei ist.</translation>
    </message>
    <message>
        <source>The time for giving them back may end.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-running.waiting</extracomment>
        <translation>Die Zeit für die Rückgabe kann enden.</translation>
    </message>
    <message>
        <source>Without proof that the goods were sent the money can be refused.</source>
        <extracomment>Rules pack, text generic-shop: situation.return-running.why</extracomment>
        <translation>Ohne Beleg für den Versand kann das Geld verweigert werden.</translation>
    </message>
    <message>
        <source>The longer time ends too.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable-late.waiting</extracomment>
        <translation>Auch die längere Frist endet.</translation>
    </message>
    <message>
        <source>Where the shop did not tell the time in writing, it is longer: nothing else is left.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable-late.why</extracomment>
        <translation>Hat der Händler die Frist nicht schriftlich genannt, ist sie länger: Etwas anderes bleibt nicht.</translation>
    </message>
    <message>
        <source>After the time goods without a fault stay with you.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable.waiting</extracomment>
        <translation>Nach der Frist bleibt Ware ohne Mangel bei Ihnen.</translation>
    </message>
    <message>
        <source>No reason is needed now; later only a fault counts.</source>
        <extracomment>Rules pack, text generic-shop: situation.returnable.why</extracomment>
        <translation>Jetzt ist kein Grund nötig; später zählt nur noch ein Mangel.</translation>
    </message>
    <message>
        <source>Once it is at the door it has to be refused there.</source>
        <extracomment>Rules pack, text generic-shop: situation.shipped.waiting</extracomment>
        <translation>Steht es vor der Tür, muss es dort abgelehnt werden.</translation>
    </message>
    <message>
        <source>Telling the shop now spares both of you the way there and back.</source>
        <extracomment>Rules pack, text generic-shop: situation.shipped.why</extracomment>
        <translation>Es dem Händler jetzt zu sagen erspart beiden den Hin- und Rückweg.</translation>
    </message>
    <message>
        <source>Everything else depends on what the shop says today.</source>
        <extracomment>Rules pack, text generic-shop: situation.stale.why</extracomment>
        <translation>Alles andere hängt davon ab, was der Händler heute sagt.</translation>
    </message>
    <message>
        <source>The shop may close the order.</source>
        <extracomment>Rules pack, text generic-shop: situation.unpaid.waiting</extracomment>
        <translation>Der Händler kann die Bestellung schließen.</translation>
    </message>
    <message>
        <source>What is not paid for is not bought, so nothing else is needed.</source>
        <extracomment>Rules pack, text generic-shop: situation.unpaid.why</extracomment>
        <translation>Was nicht bezahlt ist, ist nicht gekauft; mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Keep the dispute open until the site shows what was agreed. A promise in the chat closes nothing and pays nothing.</source>
        <extracomment>Rules pack, text aliexpress: answer.agreed.dispute</extracomment>
        <translation>Lassen Sie den Streitfall offen, bis die Website zeigt, was vereinbart wurde. Eine Zusage im Chat schließt nichts und zahlt nichts.</translation>
    </message>
    <message>
        <source>It agrees</source>
        <extracomment>Rules pack, text aliexpress: answer.agreed.label</extracomment>
        <translation>Er stimmt zu</translation>
    </message>
    <message>
        <source>This is not yet the approval: the order is cancelled once the site shows it. Look at the order; if it says so, tell Recourse.</source>
        <extracomment>Rules pack, text aliexpress: answer.agreed.pending</extracomment>
        <translation>Das ist noch nicht die Genehmigung: Storniert ist die Bestellung erst, wenn die Website es zeigt. Sehen Sie nach; wenn es dort steht, sagen Sie es Recourse.</translation>
    </message>
    <message>
        <source>Now ask for the cancellation on the site. The seller&apos;s consent in the chat alone cancels nothing.</source>
        <extracomment>Rules pack, text aliexpress: answer.agreed.unsent</extracomment>
        <translation>Fragen Sie jetzt die Stornierung auf der Website an. Die Zustimmung des Verkäufers im Chat allein storniert nichts.</translation>
    </message>
    <message>
        <source>It asks for time</source>
        <extracomment>Rules pack, text aliexpress: answer.asks_for_time.label</extracomment>
        <translation>Er bittet um Zeit</translation>
    </message>
    <message>
        <source>Until then a reminder changes nothing. The time that the seller has on the site goes on all the same.</source>
        <extracomment>Rules pack, text aliexpress: answer.asks_for_time.pending</extracomment>
        <translation>Bis dahin ändert eine Erinnerung nichts. Die Frist des Verkäufers auf der Website läuft trotzdem weiter.</translation>
    </message>
    <message>
        <source>The time for a dispute goes on meanwhile. Do not wait beyond it.</source>
        <extracomment>Rules pack, text aliexpress: answer.asks_for_time.sent</extracomment>
        <translation>Die Zeit für einen Streitfall läuft unterdessen weiter. Warten Sie nicht darüber hinaus.</translation>
    </message>
    <message>
        <source>The seller may ship meanwhile: you can ask for the cancellation on the site without waiting.</source>
        <extracomment>Rules pack, text aliexpress: answer.asks_for_time.unsent</extracomment>
        <translation>Der Verkäufer kann unterdessen versenden: Sie können die Stornierung auf der Website anfragen, ohne zu warten.</translation>
    </message>
    <message>
        <source>The answer is kept with the order and changes nothing else. What the site shows decides.</source>
        <extracomment>Rules pack, text aliexpress: answer.kept</extracomment>
        <translation>Die Antwort wird bei der Bestellung aufbewahrt und ändert sonst nichts. Es gilt, was die Website zeigt.</translation>
    </message>
    <message>
        <source>The offer is kept with the order. It counts once it stands on the site.</source>
        <extracomment>Rules pack, text aliexpress: answer.offered.chat</extracomment>
        <translation>Das Angebot wird bei der Bestellung aufbewahrt. Es zählt, sobald es auf der Website steht.</translation>
    </message>
    <message>
        <source>The offer is recorded in the dispute: you can accept it, or refuse it and go on. Nothing is accepted by this.</source>
        <extracomment>Rules pack, text aliexpress: answer.offered.dispute</extracomment>
        <translation>Das Angebot wird im Streitfall festgehalten: Sie können es annehmen oder ablehnen und weitermachen. Angenommen wird dadurch nichts.</translation>
    </message>
    <message>
        <source>It offers money or something else</source>
        <extracomment>Rules pack, text aliexpress: answer.offered.label</extracomment>
        <translation>Er bietet Geld oder etwas anderes an</translation>
    </message>
    <message>
        <source>You may take less than the whole price, or insist: your request goes on until the seller answers it on the site.</source>
        <extracomment>Rules pack, text aliexpress: answer.offered.pending</extracomment>
        <translation>Sie können weniger als den ganzen Preis nehmen oder darauf bestehen: Ihre Anfrage läuft weiter, bis der Verkäufer sie auf der Website beantwortet.</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>Rules pack, text aliexpress: answer.other.label</extracomment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Only the answer in the dispute itself counts. When the site shows one, tell Recourse.</source>
        <extracomment>Rules pack, text aliexpress: answer.refused.dispute</extracomment>
        <translation>Nur die Antwort im Streitfall selbst zählt. Wenn die Website eine zeigt, sagen Sie es Recourse.</translation>
    </message>
    <message>
        <source>It refuses</source>
        <extracomment>Rules pack, text aliexpress: answer.refused.label</extracomment>
        <translation>Er lehnt ab</translation>
    </message>
    <message>
        <source>This is not yet the seller&apos;s answer on the site, where its time goes on. If it says that it has shipped, ask for the proof.</source>
        <extracomment>Rules pack, text aliexpress: answer.refused.pending</extracomment>
        <translation>Das ist noch nicht die Antwort des Verkäufers auf der Website; dort läuft seine Frist weiter. Wenn er sagt, dass er versandt hat, verlangen Sie den Nachweis.</translation>
    </message>
    <message>
        <source>You can ask for the cancellation on the site all the same; there the seller has to answer.</source>
        <extracomment>Rules pack, text aliexpress: answer.refused.unsent</extracomment>
        <translation>Sie können die Stornierung trotzdem auf der Website anfragen; dort muss der Verkäufer antworten.</translation>
    </message>
    <message>
        <source>Ask on the site before anything is sent: that is open until {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-before.detail</extracomment>
        <translation>Fragen Sie auf der Website an, bevor etwas versandt wird. Möglich bis {deadline}.</translation>
    </message>
    <message>
        <source>The seller agrees: ask for the cancellation now.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-before.headline</extracomment>
        <translation>Der Verkäufer stimmt zu: Fragen Sie die Stornierung jetzt an.</translation>
    </message>
    <message>
        <source>The seller may ship all the same, and then it is too late.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-before.waiting</extracomment>
        <translation>Der Verkäufer kann trotzdem versenden, und dann ist es zu spät.</translation>
    </message>
    <message>
        <source>The consent in the chat cancels nothing; the request on the site does, and now the seller expects it.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-before.why</extracomment>
        <translation>Die Zustimmung im Chat storniert nichts; das tut die Anfrage auf der Website, und jetzt erwartet der Verkäufer sie.</translation>
    </message>
    <message>
        <source>The order is cancelled once the site says so. Look at it; the seller has until {deadline} to confirm there.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-look.detail</extracomment>
        <translation>Die Bestellung ist storniert, sobald die Website es sagt. Sehen Sie nach; der Verkäufer muss dort bestätigen (Frist: {deadline}).</translation>
    </message>
    <message>
        <source>The seller agrees. Does the site show it?</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-look.headline</extracomment>
        <translation>Der Verkäufer stimmt zu. Zeigt es die Website?</translation>
    </message>
    <message>
        <source>Until the site shows it, the seller may still ship.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-look.waiting</extracomment>
        <translation>Bis die Website es zeigt, kann der Verkäufer noch versenden.</translation>
    </message>
    <message>
        <source>The seller&apos;s word in the chat closes nothing; its confirmation on the site does.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-look.why</extracomment>
        <translation>Das Wort des Verkäufers im Chat schließt nichts; seine Bestätigung auf der Website schon.</translation>
    </message>
    <message>
        <source>Ask support to close the order, and quote what the seller wrote. {deadline} its time to ship ends.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-no-button.detail</extracomment>
        <translation>Bitten Sie den Kundendienst, die Bestellung zu schließen, und zitieren Sie, was der Verkäufer geschrieben hat. Ende seiner Versandfrist: {deadline}.</translation>
    </message>
    <message>
        <source>The seller agrees, but the cancel button is missing.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-no-button.headline</extracomment>
        <translation>Der Verkäufer stimmt zu, aber die Schaltfläche zum Stornieren fehlt.</translation>
    </message>
    <message>
        <source>Without the button only support can close an order that both sides want closed.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-no-button.why</extracomment>
        <translation>Ohne die Schaltfläche kann nur der Kundendienst eine Bestellung schließen, die beide Seiten schließen wollen.</translation>
    </message>
    <message>
        <source>The seller has until {deadline} to confirm on the site. Look again now and then.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-waiting.detail</extracomment>
        <translation>Der Verkäufer muss auf der Website bestätigen (Frist: {deadline}). Sehen Sie hin und wieder nach.</translation>
    </message>
    <message>
        <source>The seller agrees, but the site does not show it yet.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-waiting.headline</extracomment>
        <translation>Der Verkäufer stimmt zu, aber die Website zeigt es noch nicht.</translation>
    </message>
    <message>
        <source>It is the seller&apos;s turn: it has to confirm on the site what it agreed to.</source>
        <extracomment>Rules pack, text aliexpress: situation.agreed-waiting.why</extracomment>
        <translation>Der Verkäufer ist am Zug: Er muss auf der Website bestätigen, wozu er zugestimmt hat.</translation>
    </message>
    <message>
        <source>There it has to answer in its time. The request is open until {deadline}.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-before.detail</extracomment>
        <translation>Dort muss er in seiner Frist antworten. Die Anfrage ist möglich bis {deadline}.</translation>
    </message>
    <message>
        <source>The seller refuses. You can ask on the site all the same.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-before.headline</extracomment>
        <translation>Der Verkäufer lehnt ab. Sie können trotzdem auf der Website anfragen.</translation>
    </message>
    <message>
        <source>The seller may ship, and then it is too late.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-before.waiting</extracomment>
        <translation>Der Verkäufer kann versenden, und dann ist es zu spät.</translation>
    </message>
    <message>
        <source>A refusal in the chat ends nothing: only the request on the site makes the seller answer.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-before.why</extracomment>
        <translation>Eine Ablehnung im Chat beendet nichts: Nur auf die Anfrage auf der Website muss der Verkäufer antworten.</translation>
    </message>
    <message>
        <source>Your request goes on: the seller has until {deadline} to answer it on the site. If it says that it has shipped, ask for the proof.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-in-chat.detail</extracomment>
        <translation>Ihre Anfrage läuft weiter; Frist für die Antwort des Verkäufers auf der Website: {deadline}. Wenn er sagt, dass er versandt hat, verlangen Sie den Nachweis.</translation>
    </message>
    <message>
        <source>The seller refuses, but not yet on the site.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-in-chat.headline</extracomment>
        <translation>Der Verkäufer lehnt ab, aber noch nicht auf der Website.</translation>
    </message>
    <message>
        <source>A seller who cannot show proof has not shipped; a refusal in the chat does not end your request.</source>
        <extracomment>Rules pack, text aliexpress: situation.refused-in-chat.why</extracomment>
        <translation>Wer keinen Nachweis zeigen kann, hat nicht versandt; eine Ablehnung im Chat beendet Ihre Anfrage nicht.</translation>
    </message>
    <message>
        <source>A reminder makes sense from {deadline} on. The time to answer on the site goes on all the same.</source>
        <extracomment>Rules pack, text aliexpress: situation.time-asked.detail</extracomment>
        <translation>Eine Erinnerung ist sinnvoll ab {deadline}. Die Frist für die Antwort auf der Website läuft trotzdem weiter.</translation>
    </message>
    <message>
        <source>The seller asks for time.</source>
        <extracomment>Rules pack, text aliexpress: situation.time-asked.headline</extracomment>
        <translation>Der Verkäufer bittet um Zeit.</translation>
    </message>
    <message>
        <source>A message before the time that the seller asked for is over changes nothing.</source>
        <extracomment>Rules pack, text aliexpress: situation.time-asked.why</extracomment>
        <translation>Eine Nachricht, bevor die erbetene Zeit um ist, ändert nichts.</translation>
    </message>
    <message>
        <source>Wait for the shop&apos;s confirmation that the order is cancelled. When it comes, tell Recourse.</source>
        <extracomment>Rules pack, text generic-shop: answer.agreed.pending</extracomment>
        <translation>Warten Sie auf die Bestätigung des Shops, dass die Bestellung storniert ist. Wenn sie kommt, sagen Sie es Recourse.</translation>
    </message>
    <message>
        <source>Now tell the shop that you cancel, in the way that it asks for, and keep its answer.</source>
        <extracomment>Rules pack, text generic-shop: answer.agreed.unsent</extracomment>
        <translation>Sagen Sie dem Shop jetzt auf dem Weg, den er verlangt, dass Sie stornieren, und behalten Sie seine Antwort.</translation>
    </message>
    <message>
        <source>Until then a reminder changes nothing.</source>
        <extracomment>Rules pack, text generic-shop: answer.asks_for_time.pending</extracomment>
        <translation>Bis dahin ändert eine Erinnerung nichts.</translation>
    </message>
    <message>
        <source>The time for giving the goods back goes on meanwhile. Do not wait beyond it.</source>
        <extracomment>Rules pack, text generic-shop: answer.asks_for_time.received</extracomment>
        <translation>Die Zeit für die Rückgabe der Ware läuft unterdessen weiter. Warten Sie nicht darüber hinaus.</translation>
    </message>
    <message>
        <source>The shop may ship meanwhile: you can cancel without waiting.</source>
        <extracomment>Rules pack, text generic-shop: answer.asks_for_time.unsent</extracomment>
        <translation>Der Shop kann unterdessen versenden: Sie können stornieren, ohne zu warten.</translation>
    </message>
    <message>
        <source>The answer is kept with the order and changes nothing else.</source>
        <extracomment>Rules pack, text generic-shop: answer.kept</extracomment>
        <translation>Die Antwort wird bei der Bestellung aufbewahrt und ändert sonst nichts.</translation>
    </message>
    <message>
        <source>The offer is kept with the order. Nothing is accepted by this.</source>
        <extracomment>Rules pack, text generic-shop: answer.offered.chat</extracomment>
        <translation>Das Angebot wird bei der Bestellung aufbewahrt. Angenommen wird dadurch nichts.</translation>
    </message>
    <message>
        <source>Your request stands until the shop confirms or refuses it. When it does, tell Recourse.</source>
        <extracomment>Rules pack, text generic-shop: answer.refused.pending</extracomment>
        <translation>Ihre Anfrage gilt, bis der Shop sie bestätigt oder ablehnt. Wenn er das tut, sagen Sie es Recourse.</translation>
    </message>
    <message>
        <source>You can tell the shop that you cancel all the same.</source>
        <extracomment>Rules pack, text generic-shop: answer.refused.unsent</extracomment>
        <translation>Sie können dem Shop trotzdem sagen, dass Sie stornieren.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;One line a row in the table, so that more orders are seen</source>
        <translation>&amp;Eine Zeile je Bestellung in der Tabelle, damit mehr Bestellungen zu sehen sind</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Time &amp;zone of dates and times</source>
        <translation>&amp;Zeitzone für Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>What is set when you begin to enter an order by hand:</source>
        <translation>Was eingestellt ist, wenn Sie beginnen, eine Bestellung von Hand einzutragen:</translation>
    </message>
    <message>
        <source>Sho&amp;p</source>
        <translation>Sho&amp;p</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Remember the books that were open</source>
        <translation>Sich &amp;merken, welche Bestellbücher offen waren</translation>
    </message>
    <message>
        <source>Switched off, the list of recent books is forgotten at once.</source>
        <translation>Schalten Sie es aus, wird die Liste der zuletzt geöffneten Bestellbücher sofort vergessen.</translation>
    </message>
    <message>
        <source>Remember place and size of the &amp;window</source>
        <translation>Sich Ort und Größe des &amp;Fensters merken</translation>
    </message>
    <message>
        <source>Switched off, what was remembered of it is forgotten at once.</source>
        <translation>Schalten Sie es aus, wird sofort vergessen, was davon gemerkt war.</translation>
    </message>
    <message>
        <source>First da&amp;y of the week in calendars</source>
        <translation>Erster &amp;Tag der Woche in Kalendern</translation>
    </message>
    <message>
        <source>Website of &amp;the shop</source>
        <translation>Interneta&amp;dresse des Shops</translation>
    </message>
    <message>
        <source>For shops that have several. The pages of such an order open there.</source>
        <translation>Für Shops, die mehrere haben. Die Seiten einer solchen Bestellung öffnen sich dort.</translation>
    </message>
    <message>
        <source>&amp;Back up the book by itself</source>
        <translation>&amp;Bestellbuch von selbst sichern</translation>
    </message>
    <message>
        <source>Backups th&amp;at are kept</source>
        <translation>Aufbewahrte Sicherungs&amp;kopien</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>O&amp;rdner auswählen…</translation>
    </message>
    <message>
        <source>Beside &amp;each book</source>
        <translation>&amp;Neben jedem Bestellbuch</translation>
    </message>
    <message>
        <source>The copies that are made before a book is restored or brought up to date always lie beside it.</source>
        <translation>Was aufbewahrt wird, bevor ein Bestellbuch wiederhergestellt oder auf den neuesten Stand gebracht wird, bleibt neben dem Bestellbuch.</translation>
    </message>
    <message>
        <source>&amp;Keep a report on this computer when Recourse crashes</source>
        <translation>Wenn Recourse abstürzt, einen Bericht auf diesem &amp;Computer aufbewahren</translation>
    </message>
    <message>
        <source>Switched off, a report that is there is deleted at once.</source>
        <translation>Schalten Sie es aus, wird ein vorhandener Bericht sofort gelöscht.</translation>
    </message>
    <message>
        <source>Recourse opens no connection by itself, and sends nothing. A page of a shop opens in your browser when you ask for it.</source>
        <translation>Recourse stellt von selbst keine Verbindung her und sendet nichts. Die Seite eines Shops öffnet sich in Ihrem Browser, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>Language of &amp;messages to sellers</source>
        <translation>Sprache der Nachrichten an &amp;Verkäufer</translation>
    </message>
    <message>
        <source>A message whose template is not written in this language is sent in English.</source>
        <translation>Eine Nachricht, deren Vorlage es in dieser Sprache nicht gibt, wird auf Englisch gesendet.</translation>
    </message>
    <message>
        <source>C&amp;heck the spelling of messages</source>
        <translation>Rec&amp;htschreibung der Nachrichten prüfen</translation>
    </message>
    <message>
        <source>Warn when a message &amp;is longer than (characters)</source>
        <translation>Warnen, wenn e&amp;ine Nachricht länger ist als (Zeichen)</translation>
    </message>
    <message>
        <source>Never: no limit is known</source>
        <translation>Nie: keine Grenze bekannt</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>Open the order and go this way</source>
        <translation>Öffnen Sie die Bestellung und gehen Sie diesen Weg</translation>
    </message>
    <message>
        <source>Open the order&apos;s &amp;page in the browser</source>
        <translation>Seite der &amp;Bestellung im Browser öffnen</translation>
    </message>
    <message>
        <source>The way through the site</source>
        <translation>Der Weg durch die Website</translation>
    </message>
    <message>
        <source>No such button?</source>
        <translation>Kein solcher Knopf?</translation>
    </message>
    <message>
        <source>You do this yourself, on the site. Recourse does not sign in there and does not press any button.</source>
        <translation>Das tun Sie selbst, auf der Website. Recourse meldet sich dort nicht an und drückt keinen Knopf.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>saved page</source>
        <extracomment>what told a fact of an order; so are the following ones</extracomment>
        <translation>gespeicherte Seite</translation>
    </message>
    <message>
        <source>recorded answer of the site</source>
        <translation>aufgezeichnete Antwort der Website</translation>
    </message>
    <message>
        <source>mail of the site</source>
        <translation>Mail der Website</translation>
    </message>
    <message>
        <source>file of an export program</source>
        <translation>Datei eines Exportprogramms</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>table with columns that you named</source>
        <translation>Tabelle mit Spalten, die Sie benannt haben</translation>
    </message>
    <message>
        <source>copy of your data from the site</source>
        <translation>Kopie Ihrer Daten von der Website</translation>
    </message>
    <message>
        <source>copied text</source>
        <translation>kopierter Text</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>You entered it.</source>
        <translation>Sie haben es eingegeben.</translation>
    </message>
    <message>
        <source>You entered it on %1.</source>
        <translation>Sie haben es am %1 eingegeben.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is what told a fact: &quot;saved page&quot;</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Source: %1, imported on %2</source>
        <extracomment>%1 is what told a fact: &quot;saved page&quot;, %2 the day it was read into the book</extracomment>
        <translation>Quelle: %1, eingelesen am %2</translation>
    </message>
    <message>
        <source>Source: %1, seen on %2</source>
        <extracomment>%1 is what told a fact: &quot;saved page&quot;, %2 the day at which it was as it says</extracomment>
        <translation>Quelle: %1, gesehen am %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>source, day</comment>
        <extracomment>%1 is what told a fact: &quot;saved page&quot;, %2 its day: &quot;saved page of 3 Mar&quot;</extracomment>
        <translation>%1 vom %2</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <source>By which rule</source>
        <translation>Nach welcher Regel</translation>
    </message>
    <message>
        <source>&amp;Who says so?</source>
        <translation>W&amp;er sagt das?</translation>
    </message>
    <message>
        <source>What happens to the money</source>
        <translation>Was mit dem Geld geschieht</translation>
    </message>
    <message>
        <source>What happens to a coupon</source>
        <translation>Was mit einem Gutschein geschieht</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Waru&amp;m?</translation>
    </message>
    <message>
        <source>Why: what happens to a coupon</source>
        <translation>Warum: was mit einem Gutschein geschieht</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Which of your orders need you?</source>
        <translation>Um welche Ihrer Bestellungen müssen Sie sich kümmern?</translation>
    </message>
    <message>
        <source>Bring in your orders to see what you can still do about each of them, until when and why. They stay on this computer; nothing is sent anywhere.</source>
        <translation>Holen Sie Ihre Bestellungen herein, um zu sehen, was Sie bei jeder von ihnen noch tun können, bis wann und warum. Sie bleiben auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Drop your order files here</source>
        <translation>Ziehen Sie Ihre Bestelldateien hierher</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Dateien aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Look around with &amp;sample orders</source>
        <translation>&amp;Mit Beispielbestellungen umsehen</translation>
    </message>
    <message>
        <source>Shows invented orders. Your own book stays as it is.</source>
        <translation>Zeigt erfundene Bestellungen. Ihr eigenes Bestellbuch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Paste copied rows</source>
        <translation>Kopierte Zeilen &amp;einfügen</translation>
    </message>
    <message>
        <source>Rows of a table that you copied, for example from a spreadsheet.</source>
        <translation>Zeilen einer Tabelle, die Sie kopiert haben, zum Beispiel aus einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Enter an order by &amp;hand…</source>
        <translation>Bestellung von &amp;Hand eintragen…</translation>
    </message>
    <message>
        <source>Its title, its day, its total and where it stands are enough.</source>
        <translation>Ihr Titel, ihr Tag, ihr Gesamtbetrag und ihr Stand genügen.</translation>
    </message>
    <message>
        <source>Books that you had open</source>
        <translation>Bestellbücher, die Sie offen hatten</translation>
    </message>
    <message>
        <source>Saved pages of the site, captures of the browser, order mails, tables, the export of an order extension, or a whole folder of them. You see everything before it is taken in.</source>
        <translation>Gespeicherte Seiten der Website, Mitschnitte des Browsers, Bestell-E-Mails, Tabellen, der Export einer Bestellerweiterung oder ein ganzer Ordner davon. Sie sehen alles, bevor es übernommen wird.</translation>
    </message>
    <message>
        <source>How do I &amp;get these files?</source>
        <translation>Wie &amp;komme ich an diese Dateien?</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>%1.</source>
        <extracomment>the end of a sentence: %1 is all of it but its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (see figure %2).</source>
        <extracomment>%1 is a sentence without its full stop, %2 the number of a picture</extracomment>
        <translation>%1 (siehe Abbildung %2).</translation>
    </message>
    <message>
        <source>%1 (see figures %2).</source>
        <translation>%1 (siehe Abbildungen %2).</translation>
    </message>
    <message>
        <source>I ordered on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ich habe am %1 bestellt</translation>
    </message>
    <message>
        <source>I placed the order %1 on %2</source>
        <extracomment>%1 is the order&apos;s number, %2 a day</extracomment>
        <translation>Ich habe die Bestellung %1 am %2 aufgegeben</translation>
    </message>
    <message>
        <source>I ordered “%1” on %2</source>
        <extracomment>%1 is what was ordered, %2 a day</extracomment>
        <translation>Ich habe „%1“ am %2 bestellt</translation>
    </message>
    <message>
        <source>I ordered “%1” on %2 with the number %3</source>
        <extracomment>%1 is what was ordered, %2 a day, %3 the order&apos;s number</extracomment>
        <translation>Ich habe „%1“ am %2 unter der Nummer %3 bestellt</translation>
    </message>
    <message>
        <source>I paid %1 on %2</source>
        <extracomment>%1 is an amount, %2 a day</extracomment>
        <translation>Ich habe %1 am %2 bezahlt</translation>
    </message>
    <message>
        <source>The order was shipped on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Die Bestellung wurde am %1 versandt</translation>
    </message>
    <message>
        <source>The order was shipped on %1 with the tracking number %2</source>
        <extracomment>%1 is a day, %2 the parcel&apos;s number</extracomment>
        <translation>Die Bestellung wurde am %1 mit der Sendungsnummer %2 versandt</translation>
    </message>
    <message>
        <source>Delivery was promised by %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Die Zustellung war bis zum %1 zugesagt</translation>
    </message>
    <message>
        <source>The page shows the parcel as delivered on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Die Seite zeigt das Paket als am %1 zugestellt</translation>
    </message>
    <message>
        <source>The parcel was delivered on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Das Paket wurde am %1 zugestellt</translation>
    </message>
    <message>
        <source>I wrote to the seller on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ich habe dem Verkäufer am %1 geschrieben</translation>
    </message>
    <message>
        <source>The seller answered on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Der Verkäufer hat am %1 geantwortet</translation>
    </message>
    <message>
        <source>On %1 the seller offered %2</source>
        <extracomment>%1 is a day, %2 an amount</extracomment>
        <translation>Am %1 hat der Verkäufer %2 angeboten</translation>
    </message>
    <message>
        <source>The item&apos;s page promises: %1</source>
        <extracomment>%1 are the buyer&apos;s own words</extracomment>
        <translation>Die Seite des Artikels verspricht: %1</translation>
    </message>
    <message>
        <source>What I received: %1</source>
        <translation>Was ich erhalten habe: %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation>Was geschehen ist: %1</translation>
    </message>
    <message>
        <source>Another file of mine</source>
        <translation>Eine weitere Datei von mir</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <extracomment>%1 is the number of a picture, %2 what it is: &quot;Photos beside a ruler&quot;</extracomment>
        <translation>Abbildung %1: %2</translation>
    </message>
    <message>
        <source>I am ready to send the goods back and ask for a refund of %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Ich bin bereit, die Ware zurückzusenden, und bitte um eine Rückerstattung von %1</translation>
    </message>
    <message>
        <source>I am ready to send the goods back and ask for a refund</source>
        <translation>Ich bin bereit, die Ware zurückzusenden, und bitte um eine Rückerstattung</translation>
    </message>
    <message>
        <source>I ask for a refund of %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Ich bitte um eine Rückerstattung von %1</translation>
    </message>
    <message>
        <source>I ask for a refund</source>
        <translation>Ich bitte um eine Rückerstattung</translation>
    </message>
    <message>
        <source>I ask the seller to pay for the way back.</source>
        <translation>Ich bitte den Verkäufer, den Rückweg zu bezahlen.</translation>
    </message>
    <message>
        <source>What is wrong: %1</source>
        <extracomment>%1 is what a dispute is about, in the site&apos;s words: &quot;The size differs&quot;</extracomment>
        <translation>Was nicht stimmt: %1</translation>
    </message>
    <message>
        <source>Pieces ordered: %1. Pieces that arrived: %2.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Bestellte Stücke: %1. Angekommene Stücke: %2.</translation>
    </message>
    <message>
        <source>The seller has not answered since then.</source>
        <translation>Der Verkäufer hat seitdem nicht geantwortet.</translation>
    </message>
    <message>
        <source>Figure %1: What was promised beside what I received (figure %2)</source>
        <extracomment>%1 and %2 are numbers of pictures</extracomment>
        <translation>Abbildung %1: Was versprochen war neben dem, was ich erhalten habe (Abbildung %2)</translation>
    </message>
    <message>
        <source>Figure %1: What was promised (figure %2) beside what I received (figure %3)</source>
        <extracomment>%1, %2 and %3 are numbers of pictures</extracomment>
        <translation>Abbildung %1: Was versprochen war (Abbildung %2) neben dem, was ich erhalten habe (Abbildung %3)</translation>
    </message>
</context>
<context>
    <name>TableColumnsDialog</name>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>The marked column &amp;holds:</source>
        <translation>Die markierte Spalte &amp;enthält:</translation>
    </message>
    <message>
        <source>What the marked column holds</source>
        <translation>Was die markierte Spalte enthält</translation>
    </message>
    <message>
        <source>&amp;Forget what was said</source>
        <translation>Gesagtes &amp;vergessen</translation>
    </message>
    <message>
        <source>Tables with these headings are not read any more before somebody has said again what their columns are</source>
        <translation>Tabellen mit diesen Überschriften werden erst wieder gelesen, wenn noch einmal gesagt wurde, was ihre Spalten sind</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Read the table</source>
        <translation>Tabelle &amp;lesen</translation>
    </message>
</context>
<context>
    <name>TablePaper</name>
    <message>
        <source>Page %1 of %2</source>
        <comment>number, number</comment>
        <extracomment>At the foot of a printed page: its number and how many pages there are</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>At the foot of a page: its number</extracomment>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>The space bar puts a tag on the orders or takes it away.</source>
        <translation>Die Leertaste gibt den Bestellungen ein Schlagwort oder nimmt es weg.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>TemplateEditDialog</name>
    <message>
        <source>Message template</source>
        <translation>Nachrichtenvorlage</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Group, if you want one</source>
        <translation>&amp;Gruppe, wenn Sie eine möchten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Insert a field</source>
        <translation>Feld &amp;einfügen</translation>
    </message>
    <message>
        <source>What the order tells, such as its number</source>
        <translation>Was in der Bestellung steht, etwa ihre Nummer</translation>
    </message>
    <message>
        <source>&amp;Only where known</source>
        <translation>N&amp;ur wo bekannt</translation>
    </message>
    <message>
        <source>The selected words stand only where the order tells the field</source>
        <translation>Die ausgewählten Worte erscheinen nur, wo das Feld in der Bestellung steht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>How the message reads</source>
        <translation>Wie die Nachricht lautet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Where to recommend it</source>
        <translation>&amp;Wann sie empfohlen wird</translation>
    </message>
    <message>
        <source>Where to recommend it</source>
        <translation>Wann sie empfohlen wird</translation>
    </message>
</context>
<context>
    <name>TemplateImportDialog</name>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import. Undo takes it back.</source>
        <translation>Nichts wird geschrieben, bevor Sie auf „Importieren“ klicken. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>What the file brings</source>
        <translation>Was die Datei bringt</translation>
    </message>
    <message>
        <source>Keep &amp;both where one reads otherwise than yours</source>
        <translation>&amp;Beide behalten, wo eine anders lautet als Ihre</translation>
    </message>
    <message>
        <source>&amp;Replace yours by those of the file</source>
        <translation>Ihre durch die der Datei &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Message templates</source>
        <translation>Nachrichtenvorlagen</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Vorlage suchen</translation>
    </message>
    <message>
        <source>Find by title or words</source>
        <translation>Nach Titel oder Worten suchen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>How the template reads</source>
        <translation>Wie die Vorlage lautet</translation>
    </message>
    <message>
        <source>The new original</source>
        <translation>Das neue Original</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Meine be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Take the original</source>
        <translation>&amp;Original nehmen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Make a &amp;copy…</source>
        <translation>&amp;Kopie anlegen…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>Ne&amp;u…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>The order book cannot be opened</source>
        <translation>Das Bestellbuch lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 %2</source>
        <comment>point, day</comment>
        <extracomment>A point of the timeline for a screen reader: its name and its day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <comment>action, day</comment>
        <extracomment>What the shaded part of the timeline means: an action and the day until which it is open</extracomment>
        <translation>%1: bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, item</comment>
        <extracomment>A point of the timeline about one of several items: what happened, the item&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item, instant</comment>
        <extracomment>Tooltip of such a point: the item&apos;s title, the exact instant</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 %2</source>
        <comment>two parts of a span of time</comment>
        <extracomment>Two parts of a span of time, the longer first: &quot;2 days 4 hours&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln Tag zu spät</numerusform>
            <numerusform>%Ln Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) late</source>
        <translation>
            <numerusform>%Ln h zu spät</numerusform>
            <numerusform>%Ln h zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days, short</comment>
        <extracomment>Short forms of days, hours and minutes, for the table&apos;s narrow column</extracomment>
        <translation>
            <numerusform>%Ln Tg.</numerusform>
            <numerusform>%Ln Tg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>endet in %1</translation>
    </message>
    <message>
        <source>%1 to wait at most</source>
        <translation>spätestens in %1</translation>
    </message>
    <message>
        <source>Opens in %1</source>
        <translation>Möglich in %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <extracomment>A day and the time on it: &quot;27 Nov, 13:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time, zone</comment>
        <extracomment>An exact instant: day, time, zone (&quot;Fri, 20 Nov 2026, 12:00 (UTC+01:00)&quot;)</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1, the hour is not known</source>
        <translation>%1, Uhrzeit nicht bekannt</translation>
    </message>
</context>
<context>
    <name>UpcomingPane</name>
    <message>
        <source>%1 (others: %2)</source>
        <comment>day, day</comment>
        <extracomment>Between two days that sources give</extracomment>
        <translation>%1 (andere: %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what happens then</comment>
        <extracomment>What happens by itself: &quot;27 Nov: If nothing ships by then, the order closes …&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if nothing happens?</source>
        <translation>Was, wenn nichts geschieht?</translation>
    </message>
    <message>
        <source>What if I ask to cancel now?</source>
        <translation>Was, wenn ich jetzt um Stornierung bitte?</translation>
    </message>
    <message>
        <source>What if the seller ships tomorrow?</source>
        <translation>Was, wenn der Verkäufer morgen versendet?</translation>
    </message>
    <message>
        <source>What if the seller agrees tomorrow?</source>
        <translation>Was, wenn der Verkäufer morgen zustimmt?</translation>
    </message>
    <message>
        <source>What if the seller refuses tomorrow?</source>
        <translation>Was, wenn der Verkäufer morgen ablehnt?</translation>
    </message>
    <message>
        <source>What if the seller stays silent?</source>
        <translation>Was, wenn der Verkäufer schweigt?</translation>
    </message>
    <message>
        <source>This is not now. It shows the order on %1, if nothing happens till then.</source>
        <translation>Das ist nicht jetzt. Gezeigt wird die Bestellung am %1, wenn bis dahin nichts geschieht.</translation>
    </message>
    <message>
        <source>This is not now. It shows the order on %1, if you ask to cancel now.</source>
        <translation>Das ist nicht jetzt. Gezeigt wird die Bestellung am %1, wenn Sie jetzt um Stornierung bitten.</translation>
    </message>
    <message>
        <source>This is not now. It shows the order on %1, if the seller ships tomorrow.</source>
        <translation>Das ist nicht jetzt. Gezeigt wird die Bestellung am %1, wenn der Verkäufer morgen versendet.</translation>
    </message>
    <message>
        <source>This is not now. It shows the order on %1, if the seller agrees tomorrow.</source>
        <translation>Das ist nicht jetzt. Gezeigt wird die Bestellung am %1, wenn der Verkäufer morgen zustimmt.</translation>
    </message>
    <message>
        <source>This is not now. It shows the order on %1, if the seller refuses tomorrow.</source>
        <translation>Das ist nicht jetzt. Gezeigt wird die Bestellung am %1, wenn der Verkäufer morgen ablehnt.</translation>
    </message>
    <message>
        <source>This is not now. It shows the order on %1, if the seller stays silent.</source>
        <translation>Das ist nicht jetzt. Gezeigt wird die Bestellung am %1, wenn der Verkäufer schweigt.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Nobody knows what happens to the order till then: only another look shows it.</source>
        <translation>Was bis dahin mit der Bestellung geschieht, weiß niemand: Erst ein neuer Blick zeigt es.</translation>
    </message>
    <message>
        <source>What was seen of the order on %1 tells no more by then: only another look shows what has happened.</source>
        <extracomment>%1 is a day with its time</extracomment>
        <translation>Was am %1 von der Bestellung zu sehen war, sagt bis dahin nichts mehr aus: Erst ein neuer Blick zeigt, was geschehen ist.</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>You left off here. Your answers were kept as a draft.</source>
        <translation>Hier haben Sie aufgehört. Ihre Antworten wurden als Entwurf aufbewahrt.</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Von vorn beginnen</translation>
    </message>
    <message>
        <source>Forgets these answers and begins at the first step</source>
        <translation>Verwirft diese Antworten und beginnt beim ersten Schritt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Close, keep draft</source>
        <translation>&amp;Schließen, Entwurf behalten</translation>
    </message>
</context>
<context>
    <name>WizardRun</name>
    <message>
        <source>Recorded. The order now shows what to expect and until when.</source>
        <translation>Festgehalten. Die Bestellung zeigt jetzt, was zu erwarten ist und bis wann.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>recourse::app</name>
    <message>
        <source>What you can still do about each of your orders, until when and why.</source>
        <translation>Was Sie bei jeder Ihrer Bestellungen noch tun können, bis wann und warum.</translation>
    </message>
    <message>
        <source>Start with sample orders in a throw-away book.</source>
        <translation>Mit Beispielbestellungen in einem Wegwerf-Bestellbuch starten.</translation>
    </message>
    <message>
        <source>Show the program in this language.</source>
        <translation>Das Programm in dieser Sprache anzeigen.</translation>
    </message>
    <message>
        <source>Leave as soon as the first rows are painted, to measure a start.</source>
        <translation>Beenden, sobald die ersten Zeilen gezeichnet sind, um einen Start zu messen.</translation>
    </message>
    <message>
        <source>The order book to open.</source>
        <translation>Das Bestellbuch, das geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Files to import.</source>
        <translation>Dateien, die importiert werden sollen.</translation>
    </message>
    <message>
        <source>The sample orders cannot be shown</source>
        <translation>Die Beispielbestellungen lassen sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Keep the book and the settings in a folder recourse-data beside the program. Where that folder is there, they are kept so without this option.</source>
        <translation>Bestellbuch und Einstellungen in einem Ordner recourse-data neben dem Programm aufbewahren. Ist dieser Ordner da, geschieht das auch ohne diese Option.</translation>
    </message>
</context>
<context>
    <name>recourse::app::BookCare</name>
    <message>
        <source>Today&apos;s automatic backup could not be made.</source>
        <translation>Die automatische Sicherungskopie von heute konnte nicht gemacht werden.</translation>
    </message>
    <message>
        <source>Back up the book</source>
        <translation>Bestellbuch sichern</translation>
    </message>
    <message>
        <source>The book with its evidence in one file (*.zip);;The book alone (*.recourse)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>Das Bestellbuch mit seinen Beweisen in einer Datei (*.zip);;Nur das Bestellbuch (*.recourse)</translation>
    </message>
    <message>
        <source>The book is being backed up. You can go on working.</source>
        <translation>Das Bestellbuch wird gesichert. Sie können weiterarbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) backed up to %1, and read back.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln Bestellung in %1 gesichert und zur Prüfung zurückgelesen.</numerusform>
            <numerusform>%Ln Bestellungen in %1 gesichert und zur Prüfung zurückgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start Recourse again to change something in it.</source>
        <translation>Starten Sie Recourse neu, um im Bestellbuch etwas zu ändern.</translation>
    </message>
</context>
<context>
    <name>recourse::app::Comparing</name>
    <message>
        <source>&amp;Compare with what was promised…</source>
        <translation>Dem &amp;Versprochenen gegenüberstellen…</translation>
    </message>
</context>
<context>
    <name>recourse::app::CrashOffer</name>
    <message>
        <source>Recourse ended unexpectedly the last time. A report of it is kept on this computer; nothing was sent.</source>
        <translation>Recourse wurde beim letzten Mal unerwartet beendet. Ein Bericht darüber liegt auf diesem Computer; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht anzeigen</translation>
    </message>
</context>
<context>
    <name>recourse::app::Disputing</name>
    <message>
        <source>Your answers are kept: open the dispute again to go on.</source>
        <translation>Ihre Antworten sind aufbewahrt: Öffnen Sie den Streitfall wieder, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceDesk</name>
    <message numerus="yes">
        <source>%Ln new picture(s) or video(s) in %1. Are they evidence for %2?</source>
        <extracomment>%1 is the name of a folder, %2 the title of an order</extracomment>
        <translation>
            <numerusform>%Ln neues Bild oder Video in %1. Ist es ein Beweis für %2?</numerusform>
            <numerusform>%Ln neue Bilder oder Videos in %1. Sind es Beweise für %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 is of a kind that is not known here, so it is not opened. The original is kept as it is.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist von einer Art, die hier nicht bekannt ist, und wird darum nicht geöffnet. Das Original wird aufbewahrt, wie es ist.</translation>
    </message>
    <message>
        <source>No copy of %1 could be made. Verify tells whether its original is there.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Von %1 konnte keine Kopie gemacht werden. „Prüfen“ sagt, ob das Original da ist.</translation>
    </message>
    <message>
        <source>No program opened the copy of %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Kein Programm hat die Kopie von %1 geöffnet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>recourse::app::FolderWatching</name>
    <message>
        <source>%1 is no longer watched.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>%1 wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>Choose the folder into which your files come</source>
        <translation>Ordner wählen, in den Ihre Dateien kommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) with orders in %1.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>
            <numerusform>%Ln neue Datei mit Bestellungen in %1.</numerusform>
            <numerusform>%Ln neue Dateien mit Bestellungen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>recourse::app::MarkingUp</name>
    <message>
        <source>Mar&amp;k up…</source>
        <translation>&amp;Kennzeichnen…</translation>
    </message>
</context>
<context>
    <name>recourse::app::MessageTemplates</name>
    <message>
        <source>%1
Nothing was taken; your templates are as they were.</source>
        <extracomment>%1 says which file, where in it and what is wrong</extracomment>
        <translation>%1
Nichts wurde übernommen; Ihre Vorlagen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1 is a file, %2 what the system says</extracomment>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file, %2 what the system says</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>recourse::app::MessageWriting</name>
    <message>
        <source>Your message is kept: open it again to go on.</source>
        <translation>Ihre Nachricht ist aufbewahrt: Öffnen Sie sie wieder, um weiterzuschreiben.</translation>
    </message>
    <message>
        <source>Recorded: the message is kept with the order.</source>
        <translation>Festgehalten: Die Nachricht ist bei der Bestellung aufbewahrt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Recorded: the message is kept with %Ln order(s).</source>
        <translation>
            <numerusform>Festgehalten: Die Nachricht steht bei der Bestellung.</numerusform>
            <numerusform>Festgehalten: Die Nachricht steht bei %Ln Bestellungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::Messages</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>recourse::app::OpenBook</name>
    <message>
        <source>Backups of it are kept in the folder %1.</source>
        <translation>Sicherungskopien davon liegen im Ordner %1.</translation>
    </message>
    <message>
        <source>The book is damaged</source>
        <translation>Das Bestellbuch ist beschädigt</translation>
    </message>
    <message>
        <source>Recourse did not end properly, and the order book is damaged since. It is opened to be looked at only, and nothing is written to it. Restore a backup with File &gt; Restore from a backup.</source>
        <translation>Recourse wurde nicht richtig beendet, und seitdem ist das Bestellbuch beschädigt. Es ist nur zum Ansehen geöffnet, und es wird nichts hineingeschrieben. Stellen Sie mit „Datei &gt; Aus Sicherungskopie wiederherstellen“ eine Sicherungskopie wieder her.</translation>
    </message>
    <message>
        <source>The book was checked</source>
        <translation>Das Bestellbuch wurde geprüft</translation>
    </message>
    <message>
        <source>Recourse did not end properly the last time. The order book was looked at, and it is sound.</source>
        <translation>Recourse wurde beim letzten Mal nicht richtig beendet. Das Bestellbuch wurde durchgesehen und ist in Ordnung.</translation>
    </message>
    <message>
        <source>The book cannot be written to</source>
        <translation>In das Bestellbuch kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>This order book may not be written to. You can look at everything in it, but nothing can be changed.</source>
        <translation>In dieses Bestellbuch darf nicht geschrieben werden. Sie können alles darin ansehen, aber nichts lässt sich ändern.</translation>
    </message>
</context>
<context>
    <name>recourse::app::OrderEditing</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>recourse::app::OrderIntake</name>
    <message numerus="yes">
        <source>%Ln order(s) imported.</source>
        <translation>
            <numerusform>%Ln Bestellung importiert.</numerusform>
            <numerusform>%Ln Bestellungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>recourse::app::Program</name>
    <message>
        <source>There is a file of this name already, and it was left as it is. Choose another name, or open it if it is a book.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen, und sie wurde gelassen, wie sie ist. Wählen Sie einen anderen Namen, oder öffnen Sie die Datei, wenn sie ein Bestellbuch ist.</translation>
    </message>
    <message>
        <source>%1 is open in a window of its own, which was brought to the front.</source>
        <extracomment>%1 is the name of an order book</extracomment>
        <translation>%1 ist in einem eigenen Fenster offen, das nach vorn geholt wurde.</translation>
    </message>
    <message>
        <source>The order book cannot be opened</source>
        <translation>Das Bestellbuch lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>recourse::app::Session</name>
    <message>
        <source>Your answers are kept: open the cancellation again to go on.</source>
        <translation>Ihre Antworten sind aufbewahrt: Öffnen Sie die Stornierung erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Adresse lautet: %1</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Answers</name>
    <message>
        <source>--in-lang tells the language of a message: of message_sent or message_received.</source>
        <translation>--in-lang nennt die Sprache einer Nachricht: von message_sent oder message_received.</translation>
    </message>
    <message>
        <source>--meaning and --until belong to message_received: they tell what the seller&apos;s answer means.</source>
        <translation>--meaning und --until gehören zu message_received: Sie sagen, was die Antwort des Verkäufers bedeutet.</translation>
    </message>
    <message>
        <source>%1 is no language. Write its code, such as en or zh.</source>
        <extracomment>%1 is what was typed behind --in-lang</extracomment>
        <translation>%1 ist keine Sprache. Geben Sie ihr Kürzel an, zum Beispiel en oder zh.</translation>
    </message>
    <message>
        <source>%1 is no day. Write it as 2026-11-30.</source>
        <extracomment>%1 is what was typed behind --until</extracomment>
        <translation>%1 ist kein Tag. Schreiben Sie ihn so: 2026-11-30.</translation>
    </message>
    <message>
        <source>%1 is no meaning of an answer. There are: %2.</source>
        <extracomment>%1 is what was typed behind --meaning, %2 a list of what can be</extracomment>
        <translation>%1 ist keine Bedeutung einer Antwort. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Nothing follows from %1 for this order. Possible are: %2.</source>
        <extracomment>%1 is what was typed behind --meaning, %2 a list of what can be</extracomment>
        <translation>Aus %1 folgt für diese Bestellung nichts. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>--until belongs to an answer that asks for time: --meaning asks_for_time.</source>
        <translation>--until gehört zu einer Antwort, die um Zeit bittet: --meaning asks_for_time.</translation>
    </message>
    <message>
        <source>The seller cannot ask for time until a day before its answer.</source>
        <translation>Der Verkäufer kann nicht um Zeit bis zu einem Tag vor seiner Antwort bitten.</translation>
    </message>
    <message>
        <source>An amount belongs to an answer that offers one: --meaning offered.</source>
        <translation>Ein Betrag gehört zu einer Antwort, die einen anbietet: --meaning offered.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::AssessmentText</name>
    <message>
        <source>Next step: %1</source>
        <extracomment>%1 is an action such as &quot;Cancel the order&quot;</extracomment>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Es bleibt nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>%1 are sentences of the rules</extracomment>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>This order was last seen too long ago. Look at it on the site.</source>
        <translation>Diese Bestellung wurde zuletzt vor zu langer Zeit gesehen. Sehen Sie sie sich auf der Website an.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Paid together with</source>
        <translation>Zusammen bezahlt mit</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Backup</name>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) backed up to %1, and read back.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n Bestellung in %1 gesichert und zur Prüfung zurückgelesen.</numerusform>
            <numerusform>%n Bestellungen in %1 gesichert und zur Prüfung zurückgelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) restored from %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n Bestellung aus %1 wiederhergestellt.</numerusform>
            <numerusform>%n Bestellungen aus %1 wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The previous book is kept as %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Das bisherige Bestellbuch ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Left out, because they are not what their names say: %1.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>Ausgelassen, weil sie nicht sind, was ihre Namen sagen: %1.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::CallWords</name>
    <message>
        <source>A value has to follow %1.</source>
        <extracomment>%1 is an option such as --book</extracomment>
        <translation>Auf %1 muss ein Wert folgen.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <extracomment>%1 is an option such as --json</extracomment>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>There is no option %1 here. --help lists them all.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Die Option %1 gibt es hier nicht. --help listet alle auf.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::CaseText</name>
    <message>
        <source>from %1</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>depends on: %1</source>
        <extracomment>%1 is a list of facts</extracomment>
        <translation>hängt ab von: %1</translation>
    </message>
    <message>
        <source>%1 (others: %2)</source>
        <comment>instant, instant</comment>
        <extracomment>Two readings of one date, the careful one first</extracomment>
        <translation>%1 (andere: %2)</translation>
    </message>
    <message>
        <source>What a dispute can be about:</source>
        <translation>Worum es in einem Streitfall gehen kann:</translation>
    </message>
    <message>
        <source>Show: %1. %2</source>
        <extracomment>%1 is something to show in a dispute, %2 how to make it</extracomment>
        <translation>Zeigen: %1. %2</translation>
    </message>
    <message>
        <source>Number %1: %2</source>
        <extracomment>%1 is a tracking number, %2 what it shows</extracomment>
        <translation>Nummer %1: %2</translation>
    </message>
    <message>
        <source>An item without a title</source>
        <translation>Ein Artikel ohne Titel</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>%1 is a rule in a sentence</extracomment>
        <translation>Warum: %1</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Due</name>
    <message>
        <source>%1 is no number of days.</source>
        <extracomment>%1 is what was typed behind --within</extracomment>
        <translation>%1 ist keine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>%1 names no calendar. The file has to end with .ics.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 nennt keinen Kalender. Die Datei muss auf .ics enden.</translation>
    </message>
    <message>
        <source>No deadline lies ahead.</source>
        <translation>Es steht keine Frist bevor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of a calendar: %1 is what to do, %2 the title of the order</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is the number of the order, %2 the seller&apos;s name</extracomment>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Bestellung %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n Frist in %1 geschrieben.</numerusform>
            <numerusform>%n Fristen in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::cli::Evidence</name>
    <message>
        <source>Copying %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 wird kopiert</translation>
    </message>
    <message>
        <source>Reading the originals again</source>
        <translation>Die Originale werden noch einmal gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are kept as evidence.</source>
        <translation>
            <numerusform>%n Datei wird als Beweis aufbewahrt.</numerusform>
            <numerusform>%n Dateien werden als Beweise aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) are as they were when they were added.</source>
        <translation>
            <numerusform>%n Original ist so, wie es hinzugefügt wurde.</numerusform>
            <numerusform>%n Originale sind so, wie sie hinzugefügt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no order of the book has this file.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1: Keine Bestellung des Buchs hat diese Datei.</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>Write evidence add ORDER FILE…, evidence list ORDER, evidence pack ORDER OUT or evidence verify PACK-OR-BOOK.</source>
        <translation>Schreiben Sie evidence add ORDER FILE…, evidence list ORDER, evidence pack ORDER OUT oder evidence verify PACK-OR-BOOK.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this call stay in the folder of evidence, and no order of the book has them. Adding them later takes no further room.</source>
        <translation>
            <numerusform>%n Datei dieses Aufrufs bleibt im Ordner der Beweise, und keine Bestellung des Buchs hat sie. Wenn Sie sie später hinzufügen, braucht sie keinen weiteren Platz.</numerusform>
            <numerusform>%n Dateien dieses Aufrufs bleiben im Ordner der Beweise, und keine Bestellung des Buchs hat sie. Wenn Sie sie später hinzufügen, brauchen sie keinen weiteren Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log of evidence could not be written, so it does not tell that the originals were read again.</source>
        <translation>In das Protokoll der Beweise konnte nicht geschrieben werden; deshalb steht dort nicht, dass die Originale noch einmal gelesen wurden.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Export</name>
    <message numerus="yes">
        <source>%n order(s) written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n Bestellung in %1 geschrieben.</numerusform>
            <numerusform>%n Bestellungen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names no format. The file has to end with .csv, .json, .html or .pdf.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 nennt kein Format. Die Datei muss auf .csv, .json, .html oder .pdf enden.</translation>
    </message>
    <message>
        <source>No font on this computer has these characters, and boxes stand in their place: %1. The packages fonts-noto-core and fonts-noto-cjk have most of them.</source>
        <extracomment>%1 are some characters</extracomment>
        <translation>Keine Schrift auf diesem Computer hat diese Zeichen, und an ihrer Stelle stehen Kästchen: %1. Die Pakete fonts-noto-core und fonts-noto-cjk haben die meisten davon.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Import</name>
    <message>
        <source>%1 is no format. These are: %2.</source>
        <extracomment>%1 is what was typed behind --from, %2 a list of names</extracomment>
        <translation>%1 ist kein Format. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>%1 is no order of day, month and year. These are: dmy, mdy, ymd.</source>
        <extracomment>%1 is what was typed behind --dates</extracomment>
        <translation>%1 ist keine Reihenfolge von Tag, Monat und Jahr. Möglich sind: dmy, mdy, ymd.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 the same, %5 refused</source>
        <extracomment>%1 is a file, %2 to %5 are numbers of orders</extracomment>
        <translation>%1: %2 neu, %3 geändert, %4 gleich, %5 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %n entries were refused.</source>
        <translation>
            <numerusform>Nichts wurde geschrieben: %n Eintrag wurde abgelehnt.</numerusform>
            <numerusform>Nichts wurde geschrieben: %n Einträge wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was a try. Nothing was written.</source>
        <translation>Das war ein Probelauf. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <extracomment>beside how far it is; %1 is a file</extracomment>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Comparing with the book</source>
        <translation>Wird mit dem Buch verglichen</translation>
    </message>
    <message>
        <source>Writing into the book</source>
        <translation>Wird ins Buch geschrieben</translation>
    </message>
    <message>
        <source>%1, %2: %3 was known, a file says %4. What counts is %5.</source>
        <extracomment>%1 is an order&apos;s number, %2 the name of a field, %3 the value that was known before, %4 the one that a file tells, %5 the one of the two that counts</extracomment>
        <translation>%1, %2: Bekannt war %3, eine Datei sagt %4. Es gilt %5.</translation>
    </message>
    <message>
        <source>%1 holds no orders and was passed over.</source>
        <extracomment>%1 is a file of a folder</extracomment>
        <translation>%1 enthält keine Bestellungen und wurde übergangen.</translation>
    </message>
    <message>
        <source>The columns of %1 were guessed. If they are right, save this line as a file and give its name behind --map:
%2</source>
        <extracomment>%1 is a file, %2 one line of JSON, --map the name of an option</extracomment>
        <translation>Die Spalten von %1 wurden erraten. Stimmen sie, speichern Sie diese Zeile als Datei und geben Sie deren Namen hinter --map an:
%2</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lese die Dateien</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Main</name>
    <message>
        <source>What a buyer can still do about his orders, until when and why.</source>
        <translation>Was ein Käufer bei seinen Bestellungen noch tun kann, bis wann und warum.</translation>
    </message>
    <message>
        <source>A command is missing. --help lists them all.</source>
        <translation>Es fehlt ein Befehl. --help listet alle auf.</translation>
    </message>
    <message>
        <source>There is no command %1. --help lists them all.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Den Befehl %1 gibt es nicht. --help listet alle auf.</translation>
    </message>
    <message>
        <source>This command is called so: %1</source>
        <extracomment>%1 shows how a command is called</extracomment>
        <translation>Dieser Befehl wird so aufgerufen: %1</translation>
    </message>
    <message>
        <source>%1 is no instant. Write it with its zone, as 2026-11-21T12:00:00Z.</source>
        <extracomment>%1 is what was typed behind --at</extracomment>
        <translation>%1 ist kein Zeitpunkt. Schreiben Sie ihn mit seiner Zeitzone, etwa 2026-11-21T12:00:00Z.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Message</name>
    <message>
        <source>There is no template %1. There are: %2</source>
        <extracomment>%1 is what was typed, %2 a list of names such as &quot;ask-to-cancel, remind-seller&quot;</extracomment>
        <translation>Die Vorlage %1 gibt es nicht. Möglich sind: %2</translation>
    </message>
    <message>
        <source>The template is not there in the language %1. There are: %2</source>
        <extracomment>%1 is the code of a language, %2 a list of such codes</extracomment>
        <translation>Die Vorlage gibt es nicht in der Sprache %1. Möglich sind: %2</translation>
    </message>
    <message>
        <source>%1 sets nothing. Write --set NAME=VALUE.</source>
        <extracomment>%1 is what was typed behind --set</extracomment>
        <translation>%1 legt nichts fest. Schreiben Sie --set NAME=VALUE.</translation>
    </message>
    <message>
        <source>%1 has to be an amount, such as &quot;5.00 USD&quot;.</source>
        <extracomment>%1 is the name of a value</extracomment>
        <translation>%1 muss ein Betrag sein, etwa „5.00 USD“.</translation>
    </message>
    <message>
        <source>%1 has to be a day, such as 2026-11-21.</source>
        <extracomment>%1 is the name of a value</extracomment>
        <translation>%1 muss ein Tag sein, etwa 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 cannot be set: it is what the order says.</source>
        <extracomment>%1 is the name of a value</extracomment>
        <translation>%1 lässt sich nicht festlegen: Es gilt, was in der Bestellung steht.</translation>
    </message>
    <message>
        <source>The template does not use %1.</source>
        <extracomment>%1 is the name of a value</extracomment>
        <translation>Die Vorlage verwendet %1 nicht.</translation>
    </message>
    <message>
        <source>The message is not whole. Give what is missing by --set NAME=VALUE: %1</source>
        <extracomment>%1 is a list such as &quot;amount (Amount that you want back)&quot;</extracomment>
        <translation>Die Nachricht ist nicht vollständig. Geben Sie mit --set NAME=VALUE an, was fehlt: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a value, %2 what people call it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Outcome</name>
    <message>
        <source>There is no order %1 in this book. &apos;recourse-cli list&apos; shows them all.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Die Bestellung %1 gibt es in diesem Bestellbuch nicht. „recourse-cli list“ zeigt alle.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>Unterbrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a file, %2 the number of a line in it</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Order %1 is in the trash. Bring it back in the window first.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Die Bestellung %1 ist im Papierkorb. Holen Sie sie zuerst im Fenster zurück.</translation>
    </message>
    <message>
        <source>%1 cannot be written, and nothing of it was changed: %2</source>
        <extracomment>%1 is a file name, %2 what the system said</extracomment>
        <translation>%1 lässt sich nicht schreiben, und nichts daran wurde geändert: %2</translation>
    </message>
    <message>
        <source>There is no room for %1. Nothing of it was changed; free some space or choose another disk.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Für %1 ist kein Platz. Nichts daran wurde geändert; schaffen Sie etwas Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>%1 is no file that could be replaced. Choose another name.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>%1 ist keine Datei, die sich ersetzen lässt. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::PackCheck</name>
    <message>
        <source>Reading the pack</source>
        <translation>Die Beweismappe wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>The pack is whole: %n listed file(s) are there and unchanged, and nothing else is in it.</source>
        <translation>
            <numerusform>Die Beweismappe ist vollständig: %n aufgeführte Datei ist da und unverändert, und sonst ist nichts darin.</numerusform>
            <numerusform>Die Beweismappe ist vollständig: %n aufgeführte Dateien sind da und unverändert, und sonst ist nichts darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No password can be read from %1. Its first line has to be the password, of at most 1024 bytes.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Aus %1 lässt sich kein Passwort lesen. Die erste Zeile muss das Passwort sein, höchstens 1024 Bytes lang.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::PackMaking</name>
    <message>
        <source>Making the pack</source>
        <translation>Die Mappe wird gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are in the pack %1.</source>
        <extracomment>%1 is the name of a file or folder, or of several</extracomment>
        <translation>
            <numerusform>%n Beweis ist in der Mappe %1.</numerusform>
            <numerusform>%n Beweise sind in der Mappe %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order has no evidence outside the trash. No pack was made.</source>
        <translation>Die Bestellung hat keine Beweise außerhalb des Papierkorbs. Es wurde keine Mappe gemacht.</translation>
    </message>
    <message>
        <source>A whole number above zero has to follow %1.</source>
        <extracomment>%1 is an option such as --most-bytes</extracomment>
        <translation>Auf %1 muss eine ganze Zahl über null folgen.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a statement: it has to be a text in UTF-8 of at most 1 MB.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 lässt sich nicht als Stellungnahme lesen: Es muss ein Text in UTF-8 von höchstens 1 MB sein.</translation>
    </message>
    <message>
        <source>The rules know no problem &quot;%1&quot;. They know: %2.</source>
        <extracomment>%1 is what was typed, %2 a list of words</extracomment>
        <translation>Die Regeln kennen kein Problem „%1“. Sie kennen: %2.</translation>
    </message>
    <message>
        <source>%1 is for a zip: the name of the pack has to end in .zip.</source>
        <extracomment>%1 is an option such as --split</extracomment>
        <translation>%1 ist für ein ZIP-Archiv: Der Name der Mappe muss auf .zip enden.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::ProgressLine</name>
    <message>
        <source>%1: %2 %</source>
        <extracomment>how far a long piece of work is: %1 is &quot;Reading orders.csv&quot;, %2 a number</extracomment>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Record</name>
    <message>
        <source>%1 is no event. Events are named as in the exchange format, such as cancellation_requested.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>%1 ist kein Ereignis. Ereignisse heißen wie im Austauschformat, zum Beispiel cancellation_requested.</translation>
    </message>
    <message>
        <source>%1 is no instant. Write a day as 2026-11-21, or an instant with its zone as 2026-11-21T12:00:00Z.</source>
        <extracomment>%1 is what was typed behind --on</extracomment>
        <translation>%1 ist kein Zeitpunkt. Schreiben Sie einen Tag als 2026-11-21 oder einen Zeitpunkt mit seiner Zeitzone als 2026-11-21T12:00:00Z.</translation>
    </message>
    <message>
        <source>%1 is still to come. Only what has happened can be recorded.</source>
        <extracomment>%1 is what was typed behind --on</extracomment>
        <translation>%1 liegt noch in der Zukunft. Nur was geschehen ist, lässt sich festhalten.</translation>
    </message>
    <message>
        <source>%1 is no amount. Write it as &quot;5.00 USD&quot;.</source>
        <extracomment>%1 is what was typed behind --amount</extracomment>
        <translation>%1 ist kein Betrag. Schreiben Sie ihn als „5.00 USD“.</translation>
    </message>
    <message>
        <source>The order has no line %1. &apos;recourse-cli show --json&apos; lists the line_id of each.</source>
        <extracomment>%1 is what was typed behind --item</extracomment>
        <translation>Die Bestellung hat keine Position %1. „recourse-cli show --json“ nennt die line_id jeder Position.</translation>
    </message>
    <message>
        <source>A note needs its text: --note TEXT.</source>
        <translation>Eine Notiz braucht ihren Text: --note TEXT.</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <extracomment>%1 is what happened, such as &quot;You asked to cancel&quot;</extracomment>
        <translation>Festgehalten: %1</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Rules</name>
    <message>
        <source>There is no command rules %1. It is called so: rules check FILE</source>
        <extracomment>%1 is what was typed; &quot;rules check FILE&quot; is how the command is called</extracomment>
        <translation>Es gibt keinen Befehl rules %1. So wird er aufgerufen: rules check FILE</translation>
    </message>
    <message>
        <source>%1 %2 is in order, for orders of %3.</source>
        <extracomment>%1 is the pack&apos;s name, %2 its version, %3 the market that it is for</extracomment>
        <translation>%1 %2 ist in Ordnung, für Bestellungen bei %3.</translation>
    </message>
    <message>
        <source>Sources: %L1. Deadlines: %L2. Rules: %L3. Actions: %L4. Situations: %L5. Texts: %L6.</source>
        <extracomment>Each number says how many of them the rules pack has</extracomment>
        <translation>Quellen: %L1. Fristen: %L2. Regeln: %L3. Handlungen: %L4. Lagen: %L5. Texte: %L6.</translation>
    </message>
    <message>
        <source>%1 %2 is in order, for reading files.</source>
        <extracomment>%1 is the name of a pack, %2 its version</extracomment>
        <translation>%1 %2 ist in Ordnung, zum Lesen von Dateien.</translation>
    </message>
    <message>
        <source>Kinds of files: %L1. Languages of mails: %L2. Dates in sentences: %L3.</source>
        <extracomment>Each number says how many of them the pack knows</extracomment>
        <translation>Arten von Dateien: %L1. Sprachen von Mails: %L2. Daten in Sätzen: %L3.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Selection</name>
    <message>
        <source>%1 is no filter. A filter is KEY=VALUE with one of these keys: status, case, next_step, market, seller, tag, group.</source>
        <extracomment>%1 is what was typed behind --filter</extracomment>
        <translation>%1 ist kein Filter. Ein Filter ist KEY=VALUE mit einem dieser Schlüssel: status, case, next_step, market, seller, tag, group.</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <extracomment>%1 is what was typed, %2 is a name such as &quot;status&quot;</extracomment>
        <translation>%1 ist kein Wert von %2.</translation>
    </message>
    <message>
        <source>%1 is no number of orders.</source>
        <extracomment>%1 is what was typed behind --limit</extracomment>
        <translation>%1 ist keine Anzahl von Bestellungen.</translation>
    </message>
    <message>
        <source>%1 is no column to sort by. These are: deadline, title, status, total, next_step, placed, seller, number, market; a minus before it turns the order around, and several stand with commas between them.</source>
        <extracomment>%1 is what was typed behind --sort</extracomment>
        <translation>%1 ist keine Spalte, nach der sich sortieren lässt. Möglich sind: deadline, title, status, total, next_step, placed, seller, number, market; ein Minus davor kehrt die Reihenfolge um, und mehrere werden durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Undo</name>
    <message>
        <source>There is no change that could be taken back.</source>
        <translation>Es gibt keine Änderung, die zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>Kept, because they were changed since: %1.</source>
        <extracomment>%1 are numbers of orders</extracomment>
        <translation>Behalten, weil sie seitdem geändert wurden: %1.</translation>
    </message>
</context>
<context>
    <name>recourse::cli::Verify</name>
    <message>
        <source>The book is sound.</source>
        <translation>Das Bestellbuch ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>The book is damaged in %n place(s). Keep a copy of it and export what can still be read.</source>
        <translation>
            <numerusform>Das Bestellbuch ist an %n Stelle beschädigt. Bewahren Sie eine Kopie davon auf und exportieren Sie, was sich noch lesen lässt.</numerusform>
            <numerusform>Das Bestellbuch ist an %n Stellen beschädigt. Bewahren Sie eine Kopie davon auf und exportieren Sie, was sich noch lesen lässt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::AnswerPresenter</name>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is the title of an order, %2 the name of its seller</extracomment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>The amount cannot be read. Write it as a number, or leave it empty.</source>
        <translation>Der Betrag lässt sich nicht lesen. Schreiben Sie ihn als Zahl oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The amount cannot be read. Write it with its currency, or leave it empty.</source>
        <translation>Der Betrag lässt sich nicht lesen. Schreiben Sie ihn mit seiner Währung oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The day cannot be read. Write it as %1, or leave it empty.</source>
        <extracomment>%1 is how a day is written, such as dd/MM/yyyy</extracomment>
        <translation>Der Tag lässt sich nicht lesen. Schreiben Sie ihn als %1 oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The seller cannot ask for time until a day before its answer.</source>
        <translation>Der Verkäufer kann nicht um Zeit bis zu einem Tag bitten, der vor seiner Antwort liegt.</translation>
    </message>
    <message>
        <source>One moment, this is being written down.</source>
        <translation>Einen Moment, das wird gerade aufgeschrieben.</translation>
    </message>
    <message>
        <source>Paste or type what the seller wrote.</source>
        <translation>Fügen Sie ein oder tippen Sie, was der Verkäufer geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose what the answer means.</source>
        <translation>Wählen Sie, was die Antwort bedeutet.</translation>
    </message>
    <message>
        <source>This instant is still to come. Enter when the answer came.</source>
        <translation>Dieser Zeitpunkt liegt noch in der Zukunft. Geben Sie ein, wann die Antwort kam.</translation>
    </message>
    <message>
        <source>The seller&apos;s answer is kept with the order.</source>
        <translation>Die Antwort des Verkäufers ist bei der Bestellung aufbewahrt.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::CancellationPresenter</name>
    <message>
        <source>One moment, this is being written down.</source>
        <translation>Einen Moment, das wird gerade aufgeschrieben.</translation>
    </message>
    <message>
        <source>Choose what happened on the site.</source>
        <translation>Wählen Sie, was auf der Website geschehen ist.</translation>
    </message>
    <message>
        <source>The order is cancelled</source>
        <translation>Die Bestellung ist storniert</translation>
    </message>
    <message>
        <source>Nothing more has to be done.</source>
        <translation>Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>There was no button to cancel</source>
        <translation>Es gab keinen Knopf zum Stornieren</translation>
    </message>
    <message>
        <source>An unpaid order closes by itself; look at its status on the site again later.</source>
        <translation>Eine unbezahlte Bestellung schließt sich von selbst; sehen Sie später auf der Website noch einmal nach ihrem Status.</translation>
    </message>
    <message>
        <source>My request is sent and waits for the seller</source>
        <translation>Meine Anfrage ist gesendet und wartet auf den Verkäufer</translation>
    </message>
    <message>
        <source>The clock of the seller&apos;s answer starts.</source>
        <translation>Die Antwortfrist des Verkäufers beginnt zu laufen.</translation>
    </message>
    <message>
        <source>The order was cancelled at once</source>
        <translation>Die Bestellung wurde sofort storniert</translation>
    </message>
    <message>
        <source>The money comes back by the way you paid.</source>
        <translation>Das Geld kommt auf dem Weg zurück, auf dem Sie bezahlt haben.</translation>
    </message>
    <message>
        <source>You see what can be done instead, beside the order.</source>
        <translation>Neben der Bestellung sehen Sie, was Sie stattdessen tun können.</translation>
    </message>
    <message>
        <source>My request was refused</source>
        <translation>Meine Anfrage wurde abgelehnt</translation>
    </message>
    <message>
        <source>You may ask again until the order ships.</source>
        <translation>Sie dürfen erneut anfragen, bis die Bestellung versandt wird.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <extracomment>%1 is an event: &quot;You asked to cancel&quot;, %2 the instant with its zone</extracomment>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>Then the order says: %1</source>
        <extracomment>%1 is a sentence that says where the order stands</extracomment>
        <translation>Dann heißt es bei der Bestellung: %1</translation>
    </message>
    <message>
        <source>Cancel an order</source>
        <translation>Eine Bestellung stornieren</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <extracomment>%1 is the order&apos;s number</extracomment>
        <translation>Bestellung %1 stornieren</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Tell the seller</source>
        <translation>Verkäufer informieren</translation>
    </message>
    <message>
        <source>Do it on the site</source>
        <translation>Auf der Website stornieren</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>You have already asked to cancel this order. Record the seller&apos;s answer beside the order, once it is there.</source>
        <translation>Sie haben bereits um die Stornierung dieser Bestellung gebeten. Halten Sie die Antwort des Verkäufers neben der Bestellung fest, sobald sie da ist.</translation>
    </message>
    <message>
        <source>This order cannot be cancelled yet.</source>
        <translation>Diese Bestellung kann noch nicht storniert werden.</translation>
    </message>
    <message>
        <source>This order cannot be cancelled any more.</source>
        <translation>Diese Bestellung kann nicht mehr storniert werden.</translation>
    </message>
    <message>
        <source>This order cannot be cancelled.</source>
        <translation>Diese Bestellung kann nicht storniert werden.</translation>
    </message>
    <message>
        <source>Whether this order can be cancelled is not certain from what is known. The site knows: go on, and look there for the button.</source>
        <translation>Ob diese Bestellung storniert werden kann, lässt sich nach dem, was bekannt ist, nicht sicher sagen. Die Website weiß es: Gehen Sie weiter und suchen Sie dort nach dem Knopf.</translation>
    </message>
    <message>
        <source>You can cancel this order yourself. Nobody has to agree.</source>
        <translation>Sie können diese Bestellung selbst stornieren. Niemand muss zustimmen.</translation>
    </message>
    <message>
        <source>You can ask to cancel this order. The seller has to agree.</source>
        <translation>Sie können um die Stornierung dieser Bestellung bitten. Der Verkäufer muss zustimmen.</translation>
    </message>
    <message>
        <source>Nothing is paid, so no money has to come back.</source>
        <translation>Es ist nichts bezahlt, also muss auch kein Geld zurückkommen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <extracomment>%1 is a day, %2 the time left: &quot;2 days 4 hours left&quot;</extracomment>
        <translation>Frist bis %1: %2.</translation>
    </message>
    <message>
        <source>Or do nothing</source>
        <translation>Oder nichts tun</translation>
    </message>
    <message>
        <source>What you can do instead</source>
        <translation>Was Sie stattdessen tun können</translation>
    </message>
    <message>
        <source>Have at hand: %1</source>
        <extracomment>%1 is what the buyer should have ready: &quot;The number of the other order.&quot;</extracomment>
        <translation>Halten Sie bereit: %1</translation>
    </message>
    <message>
        <source>sellers usually agree</source>
        <translation>Verkäufer stimmen meist zu</translation>
    </message>
    <message>
        <source>may be contested</source>
        <translation>wird vielleicht bestritten</translation>
    </message>
    <message>
        <source>The site asks for a reason. It changes nothing for you or the seller.</source>
        <translation>Die Website fragt nach einem Grund. Für Sie und den Verkäufer ändert er nichts.</translation>
    </message>
    <message>
        <source>The address of this order&apos;s page is not known. Open the site yourself and look for the order in the list of your orders.</source>
        <translation>Die Adresse der Seite dieser Bestellung ist nicht bekannt. Öffnen Sie die Website selbst und suchen Sie die Bestellung in der Liste Ihrer Bestellungen.</translation>
    </message>
    <message>
        <source>If the button stays missing, say so in the next step.</source>
        <translation>Wenn der Knopf weiterhin fehlt, geben Sie das im nächsten Schritt an.</translation>
    </message>
    <message>
        <source>The order may have been paid or closed already. Reload the page and look at its status.</source>
        <translation>Die Bestellung wurde vielleicht schon bezahlt oder geschlossen. Laden Sie die Seite neu und sehen Sie nach ihrem Status.</translation>
    </message>
    <message>
        <source>Choose the reason that is true for this order.</source>
        <translation>Wählen Sie den Grund, der auf diese Bestellung zutrifft.</translation>
    </message>
    <message>
        <source>Sellers who hear from you first agree more often. The message asks the seller, politely, to approve the cancellation and not to ship, and names your order and the reason that you chose. Send it once: many messages do not help.</source>
        <translation>Verkäufer, die zuerst von Ihnen hören, stimmen öfter zu. Die Nachricht bittet den Verkäufer höflich, die Stornierung zu genehmigen und nicht zu versenden; sie nennt Ihre Bestellung und den Grund, den Sie gewählt haben. Senden Sie sie einmal: Viele Nachrichten helfen nicht.</translation>
    </message>
    <message>
        <source>The seller has answered you in the chat already: a second message changes nothing. Go on to the next step, for only the request on the site counts.</source>
        <translation>Der Verkäufer hat Ihnen im Chat schon geantwortet: Eine zweite Nachricht ändert nichts. Gehen Sie zum nächsten Schritt, denn nur der Antrag auf der Website zählt.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::CheckPresenter</name>
    <message>
        <source>Looking at the book</source>
        <translation>Das Bestellbuch wird durchgesehen</translation>
    </message>
    <message>
        <source>The book is sound.</source>
        <translation>Das Bestellbuch ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>The book is damaged in %Ln place(s). Nothing was changed. Restore a backup with File &gt; Restore from a backup, or export what can still be read.</source>
        <translation>
            <numerusform>Das Bestellbuch ist an %Ln Stelle beschädigt. Nichts wurde geändert. Stellen Sie mit „Datei &gt; Aus Sicherungskopie wiederherstellen“ eine Sicherungskopie wieder her, oder exportieren Sie, was sich noch lesen lässt.</numerusform>
            <numerusform>Das Bestellbuch ist an %Ln Stellen beschädigt. Nichts wurde geändert. Stellen Sie mit „Datei &gt; Aus Sicherungskopie wiederherstellen“ eine Sicherungskopie wieder her, oder exportieren Sie, was sich noch lesen lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every order, every page of the file and every original of its evidence is looked at. You can go on working meanwhile.</source>
        <translation>Jede Bestellung, jede Seite der Datei und jedes Original der Beweise wird angesehen. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>The book is sound, but %Ln original(s) of its evidence are not as they were when they were added. Nothing was changed. A backup with its evidence may have them.</source>
        <translation>
            <numerusform>Das Buch ist in Ordnung, aber %Ln Original seiner Beweise ist nicht mehr so, wie es hinzugefügt wurde. Es wurde nichts geändert. In einer Sicherung mit ihren Beweisen ist es vielleicht noch.</numerusform>
            <numerusform>Das Buch ist in Ordnung, aber %Ln Originale seiner Beweise sind nicht mehr so, wie sie hinzugefügt wurden. Es wurde nichts geändert. In einer Sicherung mit ihren Beweisen sind sie vielleicht noch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::CheckoutPresenter</name>
    <message>
        <source>Show the order %1</source>
        <extracomment>a button for a screen reader: %1 is the title of another order or its number</extracomment>
        <translation>Die Bestellung %1 zeigen</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ClosedDaysDraft</name>
    <message>
        <source>This day is in the list.</source>
        <translation>Dieser Tag steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Weekends are left out anyway.</source>
        <translation>Wochenenden zählen ohnehin nicht.</translation>
    </message>
    <message>
        <source>The list is full: take past days out of it.</source>
        <translation>Die Liste ist voll: Entfernen Sie vergangene Tage.</translation>
    </message>
    <message>
        <source>This is no day from 2000 to 2100.</source>
        <translation>Das ist kein Tag von 2000 bis 2100.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::CommandList</name>
    <message>
        <source>No command of this name.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln Befehl</numerusform>
            <numerusform>%Ln Befehle</numerusform>
        </translation>
    </message>
    <message>
        <source>Find orders with “%1”</source>
        <extracomment>%1 is what the user has typed</extracomment>
        <translation>Bestellungen mit „%1“ suchen</translation>
    </message>
    <message>
        <source>Numbers, titles, sellers, tracking numbers and notes</source>
        <translation>Nummern, Titel, Verkäufer, Sendungsnummern und Notizen</translation>
    </message>
    <message>
        <source>%1 – not possible now</source>
        <extracomment>%1 is a menu; the command beside is in it</extracomment>
        <translation>%1 – jetzt nicht möglich</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ComparisonEditor</name>
    <message>
        <source>Picture: %1</source>
        <extracomment>What was promised is seen on a picture: %1 is the name of its file</extracomment>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>The order&apos;s own words: %1</source>
        <extracomment>What was promised stands in the order: %1 is the name of an item</extracomment>
        <translation>Die Worte der Bestellung: %1</translation>
    </message>
    <message>
        <source>A text that you write or paste</source>
        <translation>Ein Text, den Sie schreiben oder einfügen</translation>
    </message>
    <message>
        <source>%1: %2 (on both pictures)</source>
        <extracomment>One of a list: %1 is its number, %2 what the buyer wrote</extracomment>
        <translation>%1: %2 (auf beiden Bildern)</translation>
    </message>
    <message>
        <source>%1: %2 (on what you received)</source>
        <extracomment>One of a list: %1 is its number, %2 what the buyer wrote</extracomment>
        <translation>%1: %2 (auf dem, was Sie erhalten haben)</translation>
    </message>
    <message>
        <source>%1: %2 (on what was promised)</source>
        <extracomment>One of a list: %1 is its number, %2 what the buyer wrote</extracomment>
        <translation>%1: %2 (auf dem, was versprochen war)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One of a list: %1 is its number, %2 what the buyer wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was promised is not there any more. Choose again.</source>
        <translation>Was versprochen war, ist nicht mehr da. Wählen Sie neu.</translation>
    </message>
    <message>
        <source>Write or paste what was promised, or choose a picture of it.</source>
        <translation>Schreiben oder fügen Sie ein, was versprochen war, oder wählen Sie ein Bild davon.</translation>
    </message>
    <message>
        <source>Add at least one difference.</source>
        <translation>Fügen Sie mindestens einen Unterschied hinzu.</translation>
    </message>
    <message>
        <source>Write in what they differ at number %1, or remove it.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Schreiben Sie bei Nummer %1, worin sie sich unterscheiden, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ComparisonPresenter</name>
    <message>
        <source>A picture cannot be shown. Look whether its original is still in the folder of evidence and as it was.</source>
        <translation>Ein Bild lässt sich nicht zeigen. Sehen Sie nach, ob sein Original noch unverändert im Ordner der Beweise ist.</translation>
    </message>
    <message>
        <source>It is being kept.</source>
        <translation>Wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::DisputePresenter</name>
    <message>
        <source>The dispute is open</source>
        <translation>Der Streitfall ist eröffnet</translation>
    </message>
    <message>
        <source>The clock of the seller&apos;s answer starts.</source>
        <translation>Die Antwortfrist des Verkäufers beginnt zu laufen.</translation>
    </message>
    <message>
        <source>A return was agreed at once</source>
        <translation>Einer Rücksendung wurde sofort zugestimmt</translation>
    </message>
    <message>
        <source>The clock for sending the goods back starts: it is the most important one.</source>
        <translation>Die Frist für die Rücksendung beginnt zu laufen: Sie ist die wichtigste.</translation>
    </message>
    <message>
        <source>A refund was promised at once</source>
        <translation>Eine Rückerstattung wurde sofort zugesagt</translation>
    </message>
    <message>
        <source>The money comes back by the way you paid.</source>
        <translation>Das Geld kommt auf dem Weg zurück, auf dem Sie bezahlt haben.</translation>
    </message>
    <message>
        <source>It could not be opened</source>
        <translation>Er konnte nicht eröffnet werden</translation>
    </message>
    <message>
        <source>Only what you write below is kept, with the day.</source>
        <translation>Nur was Sie unten schreiben, wird aufbewahrt, zusammen mit dem Tag.</translation>
    </message>
    <message>
        <source>If you asked for something else instead, name it below.</source>
        <translation>Wenn Sie stattdessen etwas anderes verlangt haben, nennen Sie es unten.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>One moment, this is being written down.</source>
        <translation>Einen Moment, das wird gerade aufgeschrieben.</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Wählen Sie, was geschehen ist.</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Schreiben Sie, was geschehen ist.</translation>
    </message>
    <message>
        <source>This amount cannot be read. Write it like 5.00 USD.</source>
        <translation>Dieser Betrag lässt sich nicht lesen. Schreiben Sie ihn so: 5,00 USD.</translation>
    </message>
    <message>
        <source>Enter the amount that the seller offers.</source>
        <translation>Geben Sie den Betrag ein, den der Verkäufer anbietet.</translation>
    </message>
    <message>
        <source>“%1”, %2, %3</source>
        <translation>„%1“, %2, %3</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <extracomment>%1 is a kind of date: &quot;You must act by&quot;, %2 the instant with its zone</extracomment>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>Then the order says: %1</source>
        <extracomment>%1 is a sentence that says where the order stands</extracomment>
        <translation>Dann heißt es bei der Bestellung: %1</translation>
    </message>
    <message>
        <source>Your dispute</source>
        <translation>Ihr Streitfall</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>Streitfall eröffnen</translation>
    </message>
    <message>
        <source>Your dispute about order %1</source>
        <extracomment>%1 is the order&apos;s number</extracomment>
        <translation>Ihr Streitfall zur Bestellung %1</translation>
    </message>
    <message>
        <source>A dispute about order %1</source>
        <extracomment>%1 is the order&apos;s number</extracomment>
        <translation>Ein Streitfall zur Bestellung %1</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweise</translation>
    </message>
    <message>
        <source>Your statement</source>
        <translation>Ihre Stellungnahme</translation>
    </message>
    <message>
        <source>What you ask for</source>
        <translation>Was Sie verlangen</translation>
    </message>
    <message>
        <source>Do it on the site</source>
        <translation>Auf der Website ausführen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>No dispute can be opened about this order as it is.</source>
        <translation>Zu dieser Bestellung kann, so wie sie ist, kein Streitfall eröffnet werden.</translation>
    </message>
    <message>
        <source>No dispute can be opened about this order any more.</source>
        <translation>Zu dieser Bestellung kann kein Streitfall mehr eröffnet werden.</translation>
    </message>
    <message>
        <source>You can open a dispute now.</source>
        <translation>Sie können jetzt einen Streitfall eröffnen.</translation>
    </message>
    <message>
        <source>It is too early to open a dispute. You can prepare everything here, and it is kept until then.</source>
        <translation>Für einen Streitfall ist es noch zu früh. Sie können hier alles vorbereiten, und es wird bis dahin aufbewahrt.</translation>
    </message>
    <message>
        <source>Whether a dispute can be opened is not certain from what is known. The site knows: look there for the button.</source>
        <translation>Ob ein Streitfall eröffnet werden kann, lässt sich nach dem, was bekannt ist, nicht sicher sagen. Die Website weiß es: Suchen Sie dort nach dem Knopf.</translation>
    </message>
    <message>
        <source>Write to the seller first and keep the answer; no message to the seller is in the book yet. Watch the end of your time meanwhile.</source>
        <translation>Schreiben Sie zuerst dem Verkäufer und behalten Sie die Antwort; im Bestellbuch ist noch keine Nachricht an ihn. Achten Sie dabei auf das Ende Ihrer Frist.</translation>
    </message>
    <message>
        <source>You wrote to the seller on %1. Keep the chat as evidence.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Sie haben dem Verkäufer am %1 geschrieben. Behalten Sie den Chat als Beweis.</translation>
    </message>
    <message>
        <source>“%1” closes this way.</source>
        <extracomment>%1 is an action: &quot;Confirm receipt&quot;</extracomment>
        <translation>„%1“ verschließt Ihnen diesen Weg.</translation>
    </message>
    <message>
        <source>The whole order</source>
        <translation>Die ganze Bestellung</translation>
    </message>
    <message>
        <source>Say whether the parcel arrived.</source>
        <translation>Sagen Sie, ob das Paket angekommen ist.</translation>
    </message>
    <message>
        <source>Choose what is true for this order.</source>
        <translation>Wählen Sie, was auf diese Bestellung zutrifft.</translation>
    </message>
    <message>
        <source>The time for claiming this is over, or it does not fit this order. Choose something else that is true.</source>
        <translation>Die Zeit, dies geltend zu machen, ist vorbei, oder es passt nicht zu dieser Bestellung. Wählen Sie etwas anderes, das zutrifft.</translation>
    </message>
    <message>
        <source>The address of the page is not known. Open the site yourself and look for the order in the list of your orders.</source>
        <translation>Die Adresse der Seite ist nicht bekannt. Öffnen Sie die Website selbst und suchen Sie die Bestellung in der Liste Ihrer Bestellungen.</translation>
    </message>
    <message>
        <source>For the site, in English</source>
        <translation>Für die Website, auf Englisch</translation>
    </message>
    <message>
        <source>The same for you to read</source>
        <translation>Dasselbe für Sie zum Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s), more than the %1 of your settings.</source>
        <extracomment>%1 is the limit that the user set for messages</extracomment>
        <translation>
            <numerusform>%Ln Zeichen, mehr als die %1 aus Ihren Einstellungen.</numerusform>
            <numerusform>%Ln Zeichen, mehr als die %1 aus Ihren Einstellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s).</source>
        <translation>
            <numerusform>%Ln Zeichen.</numerusform>
            <numerusform>%Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many the form takes is not known.</source>
        <translation>Wie viele das Formular annimmt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>You changed it: what you tick does not change it any more.</source>
        <translation>Sie haben den Text geändert: Was Sie ankreuzen, ändert ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Pieces that arrived, of %1</source>
        <extracomment>%1 is how many pieces were ordered</extracomment>
        <translation>Angekommene Stücke, von %1</translation>
    </message>
    <message>
        <source>What the item&apos;s page promises</source>
        <translation>Was die Seite des Artikels verspricht</translation>
    </message>
    <message>
        <source>What you received</source>
        <translation>Was Sie erhalten haben</translation>
    </message>
    <message>
        <source>That is %1, rounded.</source>
        <translation>Das sind %1, gerundet.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Das sind %1.</translation>
    </message>
    <message>
        <source>What you paid is not known. Enter it with the order first.</source>
        <translation>Was Sie bezahlt haben, ist nicht bekannt. Geben Sie es zuerst bei der Bestellung ein.</translation>
    </message>
    <message>
        <source>How many pieces were ordered is not known. Enter it with the order, or choose another way to count.</source>
        <translation>Wie viele Stücke bestellt wurden, ist nicht bekannt. Geben Sie es bei der Bestellung ein oder wählen Sie eine andere Art zu rechnen.</translation>
    </message>
    <message>
        <source>Say how many pieces are missing or cannot be used: at least one, and no more than were ordered.</source>
        <translation>Sagen Sie, wie viele Stücke fehlen oder unbrauchbar sind: mindestens eines und nicht mehr, als bestellt wurden.</translation>
    </message>
    <message>
        <source>Say how much of the value is lost, from 1 to 100 percent.</source>
        <translation>Sagen Sie, wie viel des Werts verloren ist, von 1 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>Enter an amount that is more than nothing.</source>
        <translation>Geben Sie einen Betrag über null ein.</translation>
    </message>
    <message>
        <source>You paid in another currency. Name the amount in that one.</source>
        <translation>Sie haben in einer anderen Währung bezahlt. Nennen Sie den Betrag in der Währung, in der Sie bezahlt haben.</translation>
    </message>
    <message>
        <source>This is more than you paid.</source>
        <translation>Das ist mehr, als Sie bezahlt haben.</translation>
    </message>
    <message>
        <source>Enter what the shipping cost, no more than you paid in all.</source>
        <translation>Geben Sie ein, was der Versand gekostet hat, nicht mehr, als Sie insgesamt bezahlt haben.</translation>
    </message>
    <message>
        <source>A refund only</source>
        <translation>Nur eine Rückerstattung</translation>
    </message>
    <message>
        <source>You keep what came, if anything.</source>
        <translation>Sie behalten, was ankam, falls etwas ankam.</translation>
    </message>
    <message>
        <source>Send it back, and a refund</source>
        <translation>Rücksendung und Rückerstattung</translation>
    </message>
    <message>
        <source>Then a clock runs for sending it: without a tracking number in time the money goes to the seller.</source>
        <translation>Dann läuft eine Frist für die Rücksendung: Ohne rechtzeitige Sendungsnummer geht das Geld an den Verkäufer.</translation>
    </message>
    <message>
        <source>All that I paid</source>
        <translation>Alles, was ich bezahlt habe</translation>
    </message>
    <message>
        <source>A part, by the pieces</source>
        <translation>Ein Teil, nach Stücken</translation>
    </message>
    <message>
        <source>As many as are missing or cannot be used.</source>
        <translation>So viele, wie fehlen oder unbrauchbar sind.</translation>
    </message>
    <message>
        <source>A part, by the value</source>
        <translation>Ein Teil, nach dem Wert</translation>
    </message>
    <message>
        <source>As much of it as is lost, as you see it.</source>
        <translation>So viel davon, wie nach Ihrer Einschätzung verloren ist.</translation>
    </message>
    <message>
        <source>A sum of my own</source>
        <translation>Eine eigene Summe</translation>
    </message>
    <message>
        <source>No more than you paid.</source>
        <translation>Nicht mehr, als Sie bezahlt haben.</translation>
    </message>
    <message>
        <source>The page does not say</source>
        <translation>Die Seite sagt dazu nichts</translation>
    </message>
    <message>
        <source>I pay</source>
        <translation>Ich zahle</translation>
    </message>
    <message>
        <source>The seller pays</source>
        <translation>Der Verkäufer zahlt</translation>
    </message>
    <message>
        <source>The seller pays the way back, as the page says.</source>
        <translation>Der Verkäufer zahlt den Rückweg, wie die Seite sagt.</translation>
    </message>
    <message>
        <source>For a fault the seller should pay the way back; what the page says counts before this.</source>
        <translation>Bei einem Mangel sollte der Verkäufer den Rückweg zahlen; was die Seite sagt, geht vor.</translation>
    </message>
    <message>
        <source>You pay the way back, as the page says.</source>
        <translation>Sie zahlen den Rückweg, wie die Seite sagt.</translation>
    </message>
    <message>
        <source>For a changed mind you usually pay the way back; what the page says counts before this.</source>
        <translation>Wenn Sie es sich anders überlegt haben, zahlen meist Sie den Rückweg; was die Seite sagt, geht vor.</translation>
    </message>
    <message>
        <source>Who pays the way back is not known.</source>
        <translation>Wer den Rückweg zahlt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose whether the goods go back.</source>
        <translation>Wählen Sie, ob die Ware zurückgeht.</translation>
    </message>
    <message>
        <source>Choose how much you ask for.</source>
        <translation>Wählen Sie, wie viel Sie verlangen.</translation>
    </message>
    <message>
        <source>You complained to an authority or a consumers&apos; office</source>
        <translation>Sie haben sich bei einer Behörde oder Verbraucherstelle beschwert</translation>
    </message>
    <message>
        <source>Write to whom you complained.</source>
        <translation>Schreiben Sie, bei wem Sie sich beschwert haben.</translation>
    </message>
    <message>
        <source>The page counts down to an instant that comes after what happened. Enter that one.</source>
        <translation>Die Seite zählt bis zu einem Zeitpunkt herunter, der nach dem Geschehenen liegt. Geben Sie diesen ein.</translation>
    </message>
    <message>
        <source>You did this on %1.</source>
        <extracomment>%1 is a day, %2 what was noted: &quot;Consumers&apos; office, reference 4711&quot;</extracomment>
        <translation>Das haben Sie am %1 getan.</translation>
    </message>
    <message>
        <source>You did this on %1: %2</source>
        <extracomment>%1 is a day, %2 what was noted: &quot;Consumers&apos; office, reference 4711&quot;</extracomment>
        <translation>Das haben Sie am %1 getan: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Its time begins once the order is recorded as delivered.</source>
        <translation>Die Zeit dafür beginnt, sobald die Bestellung als zugestellt festgehalten ist.</translation>
    </message>
    <message>
        <source>Its time begins once the order is recorded as shipped.</source>
        <translation>Die Zeit dafür beginnt, sobald die Bestellung als versandt festgehalten ist.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::EvidenceIntake</name>
    <message numerus="yes">
        <source>Copying and fingerprinting %Ln file(s): %1 of %2</source>
        <extracomment>%1 and %2 are sizes: how much of it is done, and all of it</extracomment>
        <translation>
            <numerusform>%Ln Datei wird kopiert und ihr Fingerabdruck genommen: %1 von %2</numerusform>
            <numerusform>%Ln Dateien werden kopiert und ihre Fingerabdrücke genommen: %1 von %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are kept as evidence. The originals were only read.</source>
        <translation>
            <numerusform>%Ln Datei wird als Beweis aufbewahrt. Das Original wurde nur gelesen.</numerusform>
            <numerusform>%Ln Dateien werden als Beweise aufbewahrt. Die Originale wurden nur gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already with this order: %1.</source>
        <extracomment>%1 lists names of files</extracomment>
        <translation>Schon bei dieser Bestellung: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them moved to the place that you chose.</source>
        <translation>
            <numerusform>%Ln davon liegt jetzt am gewählten Platz.</numerusform>
            <numerusform>%Ln davon liegen jetzt am gewählten Platz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::EvidencePresenter</name>
    <message>
        <source>This order book can only be looked at, so nothing can be added to it.</source>
        <translation>Dieses Bestellbuch kann nur angesehen werden; deshalb lässt sich nichts hinzufügen.</translation>
    </message>
    <message>
        <source>The order is in the trash. Put it back, and evidence can be added to it.</source>
        <translation>Die Bestellung ist im Papierkorb. Holen Sie sie zurück, dann können ihr Beweise hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Choose photos, videos and papers</source>
        <translation>Fotos, Videos und Papiere auswählen</translation>
    </message>
    <message>
        <source>Pictures, videos and papers (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.mkv *.webm *.3gp *.avi *.pdf *.html *.htm *.mhtml *.eml *.txt);;All files (*)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>Bilder, Videos und Papiere (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.gif *.bmp *.tif *.tiff *.mp4 *.mov *.m4v *.mkv *.webm *.3gp *.avi *.pdf *.html *.htm *.mhtml *.eml *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was moved.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 wurde verschoben.</translation>
    </message>
    <message>
        <source>The caption of %1 is kept.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Die Bildunterschrift von %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beweis entfernen</translation>
    </message>
    <message>
        <source>Put %1 into the trash of this order? Its original stays, it can be put back, and the log tells that it was removed.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 in den Papierkorb dieser Bestellung legen? Das Original bleibt erhalten, Sie können es zurückholen, und im Protokoll steht, dass es entfernt wurde.</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 is in the trash of this order.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 liegt im Papierkorb dieser Bestellung.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist wieder da.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::EvidenceReport</name>
    <message>
        <source>Verify evidence</source>
        <translation>Beweise prüfen</translation>
    </message>
    <message>
        <source>The originals are read again. You can go on working meanwhile.</source>
        <translation>Die Originale werden noch einmal gelesen. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are sizes: how much of it is read, and all of it</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stopped. Nothing was noted.</source>
        <translation>Abgebrochen. Es wurde nichts vermerkt.</translation>
    </message>
    <message>
        <source>The log could not be written:</source>
        <translation>Das Protokoll konnte nicht geschrieben werden:</translation>
    </message>
    <message>
        <source>Log of evidence</source>
        <translation>Protokoll der Beweise</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::GroupListModel</name>
    <message>
        <source>Needs you</source>
        <translation>Sie sind gefragt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>filter, count</comment>
        <extracomment>A saved filter for a screen reader: its name and how many orders it holds</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your groups</source>
        <extracomment>groups of orders that the user has saved under own names</extracomment>
        <translation>Eigene Gruppen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <extracomment>the groups of orders that are out of the way: archive and trash</extracomment>
        <translation>Beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::Handbook</name>
    <message>
        <source>Command</source>
        <extracomment>Heads of a table: a command of the menus, and the keys that do it</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::Import</name>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status in the site&apos;s words</source>
        <translation>Status in den Worten der Website</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Warum sie endete</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Kaufvorgang</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Seller&apos;s number</source>
        <translation>Nummer des Verkäufers</translation>
    </message>
    <message>
        <source>Seller&apos;s page</source>
        <translation>Seite des Verkäufers</translation>
    </message>
    <message>
        <source>Number of the item in the order</source>
        <translation>Nummer des Artikels in der Bestellung</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Produktnummer</translation>
    </message>
    <message>
        <source>Stock number</source>
        <translation>Lagernummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Item&apos;s page</source>
        <translation>Seite des Artikels</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Items in the parcel</source>
        <translation>Artikel im Paket</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Amount of the discount</source>
        <translation>Höhe des Rabatts</translation>
    </message>
    <message>
        <source>Order&apos;s page</source>
        <translation>Seite der Bestellung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a fact of one of several items or parcels: %1 its name, %2 which of them</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Written by Recourse</source>
        <translation>Von Recourse geschrieben</translation>
    </message>
    <message>
        <source>Export of an order extension</source>
        <translation>Export einer Bestell-Erweiterung</translation>
    </message>
    <message>
        <source>Table of orders</source>
        <translation>Tabelle von Bestellungen</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>a place in a file: %1 its name, %2 the number of the line</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <extracomment>a place in a file: %1 its name, %2 where in it, as programmers write it</extracomment>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>an order that the book does not have yet</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>waits</source>
        <extracomment>a line of a file that is read once the question about its dates is answered</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Im Archiv</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether something is so: &quot;In the archive: yes&quot;</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: your %2 or the file&apos;s %3?</source>
        <extracomment>a fact with two values: %1 its name, %2 the value that the user entered, %3 the one that a file tells</extracomment>
        <translation>%1: Ihr Wert %2 oder %3 aus der Datei?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>%1: %2 as known before, or the file&apos;s %3?</source>
        <extracomment>a fact with two values: %1 its name, %2 the value that was known before, %3 the one that a file tells</extracomment>
        <translation>%1: %2 wie bisher bekannt oder %3 aus der Datei?</translation>
    </message>
    <message>
        <source>Keep what was known</source>
        <translation>Bekanntes behalten</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Den der Datei nehmen</translation>
    </message>
    <message>
        <source>Order mails</source>
        <translation>Bestell-E-Mails</translation>
    </message>
    <message>
        <source>two values</source>
        <extracomment>an order of which a file says something else than is known; the user decides</extracomment>
        <translation>zwei Werte</translation>
    </message>
    <message>
        <source>Picture of the item</source>
        <translation>Bild des Artikels</translation>
    </message>
    <message>
        <source>%1: your %2 or %3 (%4)?</source>
        <extracomment>a fact with two values: %1 its name, %2 the value that the user entered, %3 the one that a file tells, %4 what file it is: &quot;mail of the site of 5 Mar&quot;</extracomment>
        <translation>%1: Ihr Wert %2 oder %3 (%4)?</translation>
    </message>
    <message>
        <source>%1: %2 (%3) or %4 (%5)?</source>
        <extracomment>a fact with two values: %1 its name, %2 the value that is known, %3 what told it (&quot;saved page of 3 Mar&quot;), %4 the value that the file tells, %5 what file it is</extracomment>
        <translation>%1: %2 (%3) oder %4 (%5)?</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ImportModel</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a changed fact: %1 its name, %2 its old and %3 its new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Order without a name</source>
        <translation>Bestellung ohne Namen</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>noch keine Nummer</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Waits for your answer</source>
        <translation>Wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>%1 %2 counts.</source>
        <extracomment>a question and its answer as things stand: %1 &quot;Total: your 8.15 or the file&apos;s 8.51?&quot;, %2 a value</extracomment>
        <translation>%1 Es gilt %2.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ImportPresenter</name>
    <message>
        <source>Reading: %1 of %2 MB</source>
        <extracomment>the progress of reading a file: megabytes done and in all</extracomment>
        <translation>Wird gelesen: %1 von %2 MB</translation>
    </message>
    <message>
        <source>Comparing with your book: %1 of %2 orders</source>
        <extracomment>the progress of looking orders up in the book: done and in all</extracomment>
        <translation>Wird mit Ihrem Bestellbuch verglichen: %1 von %2 Bestellungen</translation>
    </message>
    <message>
        <source>Importing: %1 of %2 orders</source>
        <extracomment>the progress of an import: orders done and in all</extracomment>
        <translation>Wird importiert: %1 von %2 Bestellungen</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was written.</source>
        <translation>Der Import wurde angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Import: %Ln file(s)</source>
        <extracomment>the title of the import&apos;s window</extracomment>
        <translation>
            <numerusform>Import: %Ln Datei</numerusform>
            <numerusform>Import: %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to be read</source>
        <translation>Wartet darauf, gelesen zu werden</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what a file is, %2 what is in it: &quot;18 orders&quot;, &quot;3 refused&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln same</source>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung importieren</numerusform>
            <numerusform>%Ln Bestellungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the files to read.</source>
        <translation>Wählen Sie die Dateien, die gelesen werden sollen.</translation>
    </message>
    <message>
        <source>One moment, the files are being read.</source>
        <translation>Einen Moment, die Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>One moment, the orders are being written.</source>
        <translation>Einen Moment, die Bestellungen werden geschrieben.</translation>
    </message>
    <message>
        <source>No order is ticked.</source>
        <translation>Es ist keine Bestellung angehakt.</translation>
    </message>
    <message>
        <source>Your book knows all of this already.</source>
        <translation>Ihr Bestellbuch kennt all das schon.</translation>
    </message>
    <message>
        <source>There is no order in these files that can be taken.</source>
        <translation>In diesen Dateien ist keine Bestellung, die übernommen werden kann.</translation>
    </message>
    <message>
        <source>Dates such as “%1” can be two different days. Which comes first in these files?</source>
        <translation>Daten wie „%1“ können zwei verschiedene Tage bedeuten. Was steht in diesen Dateien zuerst?</translation>
    </message>
    <message>
        <source>Some dates can be two different days. Which comes first in these files?</source>
        <translation>Manche Daten können zwei verschiedene Tage bedeuten. Was steht in diesen Dateien zuerst?</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>waits for your answer how its dates are meant</source>
        <translation>wartet auf Ihre Antwort, wie die Datumsangaben gemeint sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for your answer</source>
        <translation>
            <numerusform>%Ln wartet auf Ihre Antwort</numerusform>
            <numerusform>%Ln warten auf Ihre Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first whether the day or the month comes first.</source>
        <translation>Sagen Sie zuerst, ob der Tag oder der Monat vorne steht.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>what rows that were copied and pasted are called, where a file has its name</extracomment>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Kopiertes importieren</translation>
    </message>
    <message>
        <source>No orders can be read from this. Copy whole rows, together with the first one that names the columns.</source>
        <translation>Daraus lassen sich keine Bestellungen lesen. Kopieren Sie ganze Zeilen, zusammen mit der ersten, die die Spalten benennt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) printed by the site</source>
        <extracomment>dates that stand in sentences of a saved page</extracomment>
        <translation>
            <numerusform>%Ln von der Website gedrucktes Datum</numerusform>
            <numerusform>%Ln von der Website gedruckte Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>things that happened to orders, such as a parcel&apos;s journey</extracomment>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>Ein leerer Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with orders</source>
        <extracomment>files of a folder</extracomment>
        <translation>
            <numerusform>%Ln Datei mit Bestellungen</numerusform>
            <numerusform>%Ln Dateien mit Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) passed over</source>
        <translation>
            <numerusform>%Ln andere Datei übergangen</numerusform>
            <numerusform>%Ln andere Dateien übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder holds more than is read at once</source>
        <translation>der Ordner enthält mehr, als auf einmal gelesen wird</translation>
    </message>
    <message>
        <source>Reading file %1 of %2</source>
        <translation>Datei %1 von %2 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s)</source>
        <extracomment>stands below a list of files that does not hold them all</extracomment>
        <translation>
            <numerusform>Und %Ln weitere Datei</numerusform>
            <numerusform>Und %Ln weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>Alle werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <extracomment>orders with two values of which the user says which counts</extracomment>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value where there are two; your book knows everything else already.</source>
        <translation>Wählen Sie einen Wert, wo es zwei gibt; alles andere weiß Ihr Buch schon.</translation>
    </message>
    <message>
        <source>A table whose columns Recourse does not know. If it holds orders, say what they are.</source>
        <translation>Eine Tabelle, deren Spalten Recourse nicht kennt. Wenn sie Bestellungen enthält, sagen Sie, was die Spalten sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) with columns that Recourse does not know</source>
        <extracomment>tables of a folder</extracomment>
        <translation>
            <numerusform>%Ln Tabelle mit Spalten, die Recourse nicht kennt</numerusform>
            <numerusform>%Ln Tabellen mit Spalten, die Recourse nicht kennt</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first what the columns of the table are.</source>
        <translation>Sagen Sie zuerst, was die Spalten der Tabelle sind.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ImportReport</name>
    <message>
        <source>What</source>
        <extracomment>heads of a report about an import: a file, an order or a refused line; its name; new, changed, same or refused; what was said of it</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Said of it</source>
        <translation>Dazu gesagt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>the state of a file that holds orders</extracomment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>no orders</source>
        <translation>keine Bestellungen</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>the state of an order whose tick the user took away</extracomment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Import into Recourse, %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Import in Recourse, %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a changed fact: %1 its name, %2 its old and %3 its new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2 counts.</source>
        <extracomment>a question and its answer: %1 &quot;Total: your 8.15 or the file&apos;s 8.51?&quot;, %2 a value</extracomment>
        <translation>%1 Es gilt %2.</translation>
    </message>
    <message>
        <source>Imported into Recourse, %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>In Recourse eingelesen, %1</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 the same, %4 refused</source>
        <extracomment>what an import did with the orders of a file: numbers of them</extracomment>
        <translation>Eingelesen: %1 neu, %2 geändert, %3 gleich, %4 abgewiesen</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::JobPresenter</name>
    <message>
        <source>Stopping. Nothing will be kept.</source>
        <translation>Wird angehalten. Nichts wird behalten.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::LookAlikePresenter</name>
    <message numerus="yes">
        <source>%Ln other order(s) of that day and total look like this one. Did one order come in several times?</source>
        <translation>
            <numerusform>%Ln andere Bestellung von diesem Tag mit demselben Gesamtbetrag sieht aus wie diese. Ist es eine einzige Bestellung, die mehrmals übernommen wurde?</numerusform>
            <numerusform>%Ln andere Bestellungen von diesem Tag mit demselben Gesamtbetrag sehen aus wie diese. Ist es eine einzige Bestellung, die mehrmals übernommen wurde?</numerusform>
        </translation>
    </message>
    <message>
        <source>Another order looks like this one: “%1”, placed on %2 for the same total. Is it the same?</source>
        <extracomment>%1 is the title of another order, %2 the day it was placed on</extracomment>
        <translation>Eine andere Bestellung sieht aus wie diese: „%1“, bestellt am %2 mit demselben Gesamtbetrag. Ist es dieselbe?</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MarkupEditor</name>
    <message>
        <source>There are as many marks as a picture can hold. Remove one first.</source>
        <translation>Mehr Markierungen kann ein Bild nicht haben. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Write the text first, then click where it goes.</source>
        <translation>Schreiben Sie zuerst den Text, dann klicken Sie dorthin, wo er stehen soll.</translation>
    </message>
    <message>
        <source>The numbers end here. Remove one first.</source>
        <translation>Höher geht es mit den Nummern nicht. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Draw a box around what stays.</source>
        <translation>Ziehen Sie einen Rahmen um das, was bleibt.</translation>
    </message>
    <message>
        <source>Draw from the arrow&apos;s end to what it points at.</source>
        <translation>Ziehen Sie vom Ende des Pfeils zu dem, worauf er zeigt.</translation>
    </message>
    <message>
        <source>Draw along what is measured. The text says how long it is.</source>
        <translation>Ziehen Sie an dem entlang, was gemessen wird. Der Text sagt, wie lang es ist.</translation>
    </message>
    <message>
        <source>Click where the text goes.</source>
        <translation>Klicken Sie dorthin, wo der Text stehen soll.</translation>
    </message>
    <message>
        <source>Click where the number goes; the next one follows by itself.</source>
        <translation>Klicken Sie dorthin, wo die Nummer stehen soll; die nächste folgt von selbst.</translation>
    </message>
    <message>
        <source>For faces. Letters may be guessed from what is left of them: black them out.</source>
        <translation>Für Gesichter. Buchstaben lassen sich aus dem, was übrig bleibt, vielleicht erraten: Schwärzen Sie sie.</translation>
    </message>
    <message>
        <source>For names, addresses and numbers: nothing of them is in the copies.</source>
        <translation>Für Namen, Anschriften und Nummern: Nichts davon ist in den Kopien.</translation>
    </message>
    <message>
        <source>Draw from one corner to the opposite one.</source>
        <translation>Ziehen Sie von einer Ecke zur gegenüberliegenden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A mark on a picture; %1 is its number in the list, %2 what it is, as in &quot;3: Arrow&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A mark on a picture; %1 is its number in the list, %2 what it is, %3 what it says</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Verwischen</translation>
    </message>
    <message>
        <source>Black out</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MarkupPresenter</name>
    <message>
        <source>Only pictures can be marked up.</source>
        <translation>Nur Bilder lassen sich kennzeichnen.</translation>
    </message>
    <message>
        <source>It is in the trash. Put it back first.</source>
        <translation>Es liegt im Papierkorb. Holen Sie es zuerst zurück.</translation>
    </message>
    <message>
        <source>This picture is damaged or of a kind that cannot be shown here.</source>
        <translation>Dieses Bild ist beschädigt oder von einer Art, die hier nicht gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The picture cannot be shown. Look whether its original is still in the folder of evidence and as it was.</source>
        <translation>Das Bild lässt sich nicht zeigen. Sehen Sie nach, ob sein Original noch unverändert im Ordner der Beweise liegt.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MergePresenter</name>
    <message numerus="yes">
        <source>Make one of %Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung zusammenführen</numerusform>
            <numerusform>%Ln Bestellungen zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>ohne Nummer</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>gesehen am %1</translation>
    </message>
    <message>
        <source>One moment, the orders are being read.</source>
        <translation>Einen Moment, die Bestellungen werden gelesen.</translation>
    </message>
    <message>
        <source>The orders are not in your book any more.</source>
        <translation>Die Bestellungen sind nicht mehr in Ihrem Bestellbuch.</translation>
    </message>
    <message>
        <source>These are not the same order: they are of two shops, or have two numbers.</source>
        <translation>Das ist nicht dieselbe Bestellung: Es geht um zwei Shops oder zwei Nummern.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MessageComposer</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Fits now</source>
        <translation>Passt jetzt</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>%1 a day as it is typed in this language
----------
%1 an amount as it is typed in this language</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>This is no day that can be read.</source>
        <translation>Dieser Tag lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>This is no amount that can be read.</source>
        <translation>Dieser Betrag lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The amount must be more than nothing.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>Needed for this message.</source>
        <translation>Für diese Nachricht nötig.</translation>
    </message>
    <message>
        <source>What is sent holds your own words here, as you wrote them.</source>
        <translation>Gesendet werden hier Ihre eigenen Worte, wie Sie sie geschrieben haben.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 what is asked for (&quot;Reason&quot;), %2 a language</extracomment>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>the same in %1, if you can</source>
        <extracomment>%1 a language</extracomment>
        <translation>dasselbe auf %1, wenn Sie können</translation>
    </message>
    <message>
        <source>Missing, in brackets: %1.</source>
        <extracomment>%1 names of fields, such as &quot;Reason, Amount&quot;</extracomment>
        <translation>Fehlt, in Klammern: %1.</translation>
    </message>
    <message>
        <source>Differs from the template: it no longer follows the order and the form.</source>
        <translation>Weicht von der Vorlage ab: Der Text folgt der Bestellung und dem Formular nicht mehr.</translation>
    </message>
    <message>
        <source>Underlined: what comes from the order and from the form.</source>
        <translation>Unterstrichen: was aus der Bestellung und dem Formular kommt.</translation>
    </message>
    <message>
        <source>What you changed here does not change what is sent.</source>
        <translation>Was Sie hier geändert haben, ändert nichts an dem, was gesendet wird.</translation>
    </message>
    <message>
        <source>For you, in %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>Für Sie, auf %1</translation>
    </message>
    <message>
        <source>What is sent, in %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>Was gesendet wird, auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready to be sent. Put right: %1.</source>
        <extracomment>%1 names of fields, such as &quot;Amount, Deadline&quot;</extracomment>
        <translation>Noch nicht bereit zum Senden. Zu berichtigen: %1.</translation>
    </message>
    <message>
        <source>Not ready to be sent. Still missing: %1.</source>
        <extracomment>%1 names of fields, such as &quot;Reason, Amount&quot;</extracomment>
        <translation>Noch nicht bereit zum Senden. Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>There is no message yet: choose a template or write one.</source>
        <translation>Noch gibt es keine Nachricht: Wählen Sie eine Vorlage oder schreiben Sie eine.</translation>
    </message>
    <message>
        <source>What is sent says this in English: Recourse does not have it in %1.</source>
        <extracomment>%1 a language</extracomment>
        <translation>In der gesendeten Nachricht steht dies auf Englisch: Recourse hat es nicht auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) more than your limit.</source>
        <translation>
            <numerusform>%Ln Zeichen mehr als Ihre Grenze.</numerusform>
            <numerusform>%Ln Zeichen mehr als Ihre Grenze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln character(s)</source>
        <extracomment>%1 how many there are, %Ln how many there may be: &quot;412 of 1,000 characters&quot;</extracomment>
        <translation>
            <numerusform>%1 von %Ln Zeichen</numerusform>
            <numerusform>%1 von %Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MessagePresenter</name>
    <message>
        <source>Your message could not be kept as a draft. It stays here until you close this window.</source>
        <translation>Ihre Nachricht konnte nicht als Entwurf aufbewahrt werden. Sie bleibt hier, bis Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung aus.</translation>
    </message>
    <message>
        <source>This order is in the trash: restore it first.</source>
        <translation>Diese Bestellung ist im Papierkorb: Holen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>One moment, the order is being read.</source>
        <translation>Einen Moment, die Bestellung wird gelesen.</translation>
    </message>
    <message>
        <source>This order is not in your book any more.</source>
        <translation>Diese Bestellung ist nicht mehr in Ihrem Bestellbuch.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>One moment, this is being written down.</source>
        <translation>Einen Moment, das wird gerade aufgeschrieben.</translation>
    </message>
    <message>
        <source>Recourse knows no page of messages for the site of this order.</source>
        <translation>Recourse kennt für die Website dieser Bestellung keine Nachrichtenseite.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is: %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Adresse lautet: %1</translation>
    </message>
    <message numerus="yes">
        <source>One message to %1 about %Ln order(s): %2</source>
        <extracomment>%1 is the name of a seller, %2 a list of numbers of orders</extracomment>
        <translation>
            <numerusform>Eine Nachricht an %1 zu einer Bestellung: %2</numerusform>
            <numerusform>Eine Nachricht an %1 zu %Ln Bestellungen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>These orders are of different shops: write about each by itself.</source>
        <translation>Diese Bestellungen sind von verschiedenen Shops: Schreiben Sie zu jeder einzeln.</translation>
    </message>
    <message>
        <source>These orders are of different sellers: select those of one seller, or write about each by itself.</source>
        <translation>Diese Bestellungen sind von verschiedenen Verkäufern: Wählen Sie die eines Verkäufers aus oder schreiben Sie zu jeder einzeln.</translation>
    </message>
    <message>
        <source>Of one of these orders the seller is not known: write about it by itself.</source>
        <translation>Bei einer dieser Bestellungen ist der Verkäufer nicht bekannt: Schreiben Sie zu ihr einzeln.</translation>
    </message>
    <message>
        <source>One of these orders has no number by which a message could name it: write about it by itself.</source>
        <translation>Eine dieser Bestellungen hat keine Nummer, mit der eine Nachricht sie nennen könnte: Schreiben Sie zu ihr einzeln.</translation>
    </message>
    <message numerus="yes">
        <source>These are more orders than one message can name: select at most %Ln.</source>
        <translation>
            <numerusform>Das sind mehr Bestellungen, als eine Nachricht nennen kann: Wählen Sie höchstens eine aus.</numerusform>
            <numerusform>Das sind mehr Bestellungen, als eine Nachricht nennen kann: Wählen Sie höchstens %Ln aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MessageSpelling</name>
    <message numerus="yes">
        <source>Wavy line: %Ln word(s) that the dictionary does not know.</source>
        <translation>
            <numerusform>Wellenlinie: %Ln Wort, das das Wörterbuch nicht kennt.</numerusform>
            <numerusform>Wellenlinie: %Ln Wörter, die das Wörterbuch nicht kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spelling is not checked: this computer has no dictionary for %1.</source>
        <extracomment>%1 a language</extracomment>
        <translation>Die Rechtschreibung wird nicht geprüft: Auf diesem Computer gibt es kein Wörterbuch für %1.</translation>
    </message>
    <message>
        <source>The spelling is not checked: the dictionary for %1 cannot be read.</source>
        <extracomment>%1 a language</extracomment>
        <translation>Die Rechtschreibung wird nicht geprüft: Das Wörterbuch für %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The spelling is not checked: this Recourse was built without Hunspell.</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Dieses Recourse wurde ohne Hunspell gebaut.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MessageThread</name>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>%Ln frühere Nachricht zeigen</numerusform>
            <numerusform>%Ln frühere Nachrichten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept yet of what you and the seller wrote to each other about this order.</source>
        <translation>Noch ist nichts davon aufbewahrt, was Sie und der Verkäufer einander zu dieser Bestellung geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OpeningPresenter</name>
    <message>
        <source>Opening %1…</source>
        <extracomment>Title of the window that waits; %1 is the name of an order book</extracomment>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>The order book is being opened.</source>
        <translation>Das Bestellbuch wird geöffnet.</translation>
    </message>
    <message>
        <source>Recourse did not end properly the last time, so the order book is looked at before anything is written to it.</source>
        <translation>Recourse wurde beim letzten Mal nicht richtig beendet; deshalb wird das Bestellbuch durchgesehen, bevor etwas hineingeschrieben wird.</translation>
    </message>
    <message>
        <source>This book was made by an older version. A backup is made first, and read back.</source>
        <translation>Dieses Bestellbuch wurde von einer älteren Version gemacht. Zuerst wird eine Sicherungskopie gemacht und zur Probe gelesen.</translation>
    </message>
    <message>
        <source>This book was made by an older version and is brought up to date. A backup of it is kept.</source>
        <translation>Dieses Bestellbuch wurde von einer älteren Version gemacht und wird auf den neuesten Stand gebracht. Eine Sicherungskopie davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>This stops as soon as the book is whole.</source>
        <translation>Wird angehalten, sobald das Bestellbuch dabei unversehrt bleibt.</translation>
    </message>
    <message>
        <source>This step cannot be cancelled: it waits for the disk, or for another program that is writing to the book.</source>
        <translation>Dieser Schritt lässt sich nicht abbrechen: Er wartet auf den Datenträger oder auf ein anderes Programm, das gerade in das Bestellbuch schreibt.</translation>
    </message>
    <message>
        <source>Cancel leaves the book as it was.</source>
        <translation>„Abbrechen“ lässt das Bestellbuch, wie es war.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OrderActions</name>
    <message>
        <source>Whether and how it can be cancelled, step by step.</source>
        <translation>Ob und wie sie storniert werden kann, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung aus.</translation>
    </message>
    <message>
        <source>Records that it happened now.</source>
        <translation>Hält fest, dass es jetzt geschehen ist.</translation>
    </message>
    <message>
        <source>Opens the order&apos;s page in your browser.</source>
        <translation>Öffnet die Seite der Bestellung in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Needs an order with a number, on a site that Recourse knows.</source>
        <translation>Dafür braucht es eine Bestellung mit Nummer auf einer Website, die Recourse kennt.</translation>
    </message>
    <message>
        <source>Copies the order&apos;s number without spaces.</source>
        <translation>Kopiert die Nummer der Bestellung ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>This order has no number yet.</source>
        <translation>Diese Bestellung hat noch keine Nummer.</translation>
    </message>
    <message>
        <source>Takes back the last change of this book.</source>
        <translation>Nimmt die letzte Änderung dieses Bestellbuchs zurück.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Bestellung stornieren…</translation>
    </message>
    <message>
        <source>The seller agreed</source>
        <translation>Der Verkäufer hat zugestimmt</translation>
    </message>
    <message>
        <source>The seller refused</source>
        <translation>Der Verkäufer hat abgelehnt</translation>
    </message>
    <message>
        <source>It was shipped</source>
        <translation>Sie wurde versandt</translation>
    </message>
    <message>
        <source>I took the request back</source>
        <translation>Ich habe die Anfrage zurückgezogen</translation>
    </message>
    <message>
        <source>The money is back</source>
        <translation>Das Geld ist zurück</translation>
    </message>
    <message>
        <source>Open on the site</source>
        <translation>Auf der Website öffnen</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Festgehalten: %1.</translation>
    </message>
    <message>
        <source>There was nothing to take back.</source>
        <translation>Es gab nichts zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back. Left as they are because of what you added since: %Ln order(s).</source>
        <translation>
            <numerusform>Zurückgenommen. Wegen Ihrer späteren Ergänzungen unverändert gelassen: %Ln Bestellung.</numerusform>
            <numerusform>Zurückgenommen. Wegen Ihrer späteren Ergänzungen unverändert gelassen: %Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This order is in the trash: restore it first.</source>
        <translation>Diese Bestellung ist im Papierkorb: Holen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>Does again what was taken back last.</source>
        <translation>Wiederholt, was zuletzt zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be done again.</source>
        <translation>Es wurde nichts zurückgenommen, das sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>There was nothing to do again.</source>
        <translation>Es gab nichts zu wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>Done again for %Ln order(s).</source>
        <translation>
            <numerusform>Für %Ln Bestellung wiederholt.</numerusform>
            <numerusform>Für %Ln Bestellungen wiederholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederholt.</translation>
    </message>
    <message numerus="yes">
        <source>Done again. Left as they are because of what you added since: %Ln order(s).</source>
        <translation>
            <numerusform>Wiederholt. Wegen Ihrer späteren Ergänzungen unverändert gelassen: %Ln Bestellung.</numerusform>
            <numerusform>Wiederholt. Wegen Ihrer späteren Ergänzungen unverändert gelassen: %Ln Bestellungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OrderDetailPresenter</name>
    <message>
        <source>then</source>
        <extracomment>The mark on the timeline where another instant than now is shown</extracomment>
        <translation>dann</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OrderEdits</name>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Removes everything in the trash from your book.</source>
        <translation>Entfernt alles, was im Papierkorb ist, aus Ihrem Bestellbuch.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung aus.</translation>
    </message>
    <message>
        <source>Your own words about the order.</source>
        <translation>Ihre eigenen Worte zu der Bestellung.</translation>
    </message>
    <message>
        <source>A note belongs to one order: select one alone.</source>
        <translation>Eine Notiz gehört zu einer einzigen Bestellung: Wählen Sie nur eine aus.</translation>
    </message>
    <message>
        <source>Your own words to find the selected orders by.</source>
        <translation>Ihre eigenen Wörter, um die ausgewählten Bestellungen wiederzufinden.</translation>
    </message>
    <message>
        <source>Puts the selected orders aside: they stay in your book, out of the way.</source>
        <translation>Legt die ausgewählten Bestellungen beiseite: Sie bleiben in Ihrem Bestellbuch, sind aber aus dem Weg.</translation>
    </message>
    <message>
        <source>Puts the selected orders back among the others.</source>
        <translation>Stellt die ausgewählten Bestellungen zurück zu den anderen.</translation>
    </message>
    <message>
        <source>Takes the selected orders away. They can be restored until the trash is emptied.</source>
        <translation>Nimmt die ausgewählten Bestellungen weg. Sie lassen sich zurückholen, bis der Papierkorb geleert wird.</translation>
    </message>
    <message>
        <source>Puts the selected orders back where they were.</source>
        <translation>Bringt die ausgewählten Bestellungen dorthin zurück, wo sie waren.</translation>
    </message>
    <message>
        <source>Makes one order of those that are the same.</source>
        <translation>Macht aus Einträgen derselben Bestellung einen einzigen.</translation>
    </message>
    <message>
        <source>Select the orders that are the same, two or more, with Ctrl and a click.</source>
        <translation>Wählen Sie mit Strg und Mausklick zwei oder mehr Einträge derselben Bestellung aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) archived.</source>
        <translation>
            <numerusform>%Ln Bestellung archiviert.</numerusform>
            <numerusform>%Ln Bestellungen archiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) taken out of the archive.</source>
        <translation>
            <numerusform>%Ln Bestellung aus dem Archiv zurückgeholt.</numerusform>
            <numerusform>%Ln Bestellungen aus dem Archiv zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln Bestellung in den Papierkorb verschoben.</numerusform>
            <numerusform>%Ln Bestellungen in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) restored.</source>
        <translation>
            <numerusform>%Ln Bestellung zurückgeholt.</numerusform>
            <numerusform>%Ln Bestellungen zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln order(s) in the trash from your book? Undo brings them back.</source>
        <translation>
            <numerusform>%Ln Bestellung im Papierkorb aus Ihrem Bestellbuch entfernen? „Rückgängig“ holt sie zurück.</numerusform>
            <numerusform>%Ln Bestellungen im Papierkorb aus Ihrem Bestellbuch entfernen? „Rückgängig“ holt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung entfernen</numerusform>
            <numerusform>%Ln Bestellungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty: %Ln order(s) removed.</source>
        <translation>
            <numerusform>Der Papierkorb ist leer: %Ln Bestellung entfernt.</numerusform>
            <numerusform>Der Papierkorb ist leer: %Ln Bestellungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is gone.</source>
        <translation>Die Notiz ist entfernt.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Die Notiz ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln order(s) are changed.</source>
        <translation>
            <numerusform>Die Schlagwörter von %Ln Bestellung sind geändert.</numerusform>
            <numerusform>Die Schlagwörter von %Ln Bestellungen sind geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) made one.</source>
        <translation>
            <numerusform>%Ln Bestellung zusammengeführt.</numerusform>
            <numerusform>%Ln Bestellungen zu einer zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 the name of a group of the user&apos;s own</extracomment>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The group is called “%1” now.</source>
        <extracomment>%1 the name of a group of the user&apos;s own</extracomment>
        <translation>Die Gruppe heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>The group “%1” is removed. Its orders stay.</source>
        <extracomment>%1 the name of a group of the user&apos;s own</extracomment>
        <translation>Die Gruppe „%1“ ist entfernt. Ihre Bestellungen bleiben.</translation>
    </message>
    <message>
        <source>These are not the same order: they are of two shops, or have two numbers. Nothing was changed.</source>
        <translation>Das ist nicht dieselbe Bestellung: Es geht um zwei Shops oder zwei Nummern. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OrderFormPresenter</name>
    <message>
        <source>This order is not in your book any more. Nothing was changed.</source>
        <translation>Diese Bestellung ist nicht mehr in Ihrem Bestellbuch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Entered: %1.</source>
        <extracomment>%1 what was bought</extracomment>
        <translation>Eingetragen: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Paid, the payment is being checked</source>
        <translation>Bezahlt, die Zahlung wird geprüft</translation>
    </message>
    <message>
        <source>Paid, not sent yet</source>
        <translation>Bezahlt, noch nicht versandt</translation>
    </message>
    <message>
        <source>A part of it is sent</source>
        <translation>Ein Teil ist versandt</translation>
    </message>
    <message>
        <source>Sent, on its way</source>
        <translation>Versandt, unterwegs</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Finished on the site</source>
        <translation>Auf der Website abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Held by the site</source>
        <translation>Von der Website zurückgehalten</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>Bestellung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add order</source>
        <translation>Bestellung &amp;eintragen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>The shop of an order cannot be changed.</source>
        <translation>Der Shop einer Bestellung lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>%1 a day as it is typed in this language</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>The site printed this day, so it cannot be changed by hand.</source>
        <translation>Die Website hat diesen Tag angegeben, daher lässt er sich nicht von Hand ändern.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <extracomment>%1 a day as it is typed in this language</extracomment>
        <translation>Das ist kein Datum. Schreiben Sie es etwa so: %1.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>This day is before the order.</source>
        <translation>Dieser Tag liegt vor der Bestellung.</translation>
    </message>
    <message>
        <source>An order cannot cost less than nothing.</source>
        <translation>Eine Bestellung kann nicht weniger als nichts kosten.</translation>
    </message>
    <message>
        <source>Your book has an order with this number already: “%1”.</source>
        <extracomment>%1 what was bought with the order that has this number</extracomment>
        <translation>Ihr Bestellbuch enthält schon eine Bestellung mit dieser Nummer: „%1“.</translation>
    </message>
    <message>
        <source>One moment, it is being saved.</source>
        <translation>Einen Moment, das wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>Say what you bought.</source>
        <translation>Geben Sie an, was Sie gekauft haben.</translation>
    </message>
    <message>
        <source>Say on which day you ordered it.</source>
        <translation>Geben Sie an, an welchem Tag Sie bestellt haben.</translation>
    </message>
    <message>
        <source>Say where the order stands.</source>
        <translation>Geben Sie an, wo die Bestellung steht.</translation>
    </message>
    <message>
        <source>Something cannot be taken as it is; beside it stands why.</source>
        <translation>Etwas lässt sich so nicht übernehmen; daneben steht, warum.</translation>
    </message>
    <message>
        <source>An order with this number is in the trash: “%1”. Restore it instead.</source>
        <extracomment>%1 what was bought with the order that has this number</extracomment>
        <translation>Eine Bestellung mit dieser Nummer liegt im Papierkorb: „%1“. Holen Sie sie lieber zurück.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OrderTableModel</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Placed on</source>
        <extracomment>Heading over the days on which orders were placed</extracomment>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Shop</source>
        <extracomment>Heading over the shops at which orders were placed</extracomment>
        <translation>Shop</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <comment>heading</comment>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <comment>heading</comment>
        <extracomment>%1 is the heading of a column</extracomment>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted downwards, %2 of %3</source>
        <comment>heading, place, number</comment>
        <translation>%1, absteigend sortiert, %2 von %3</translation>
    </message>
    <message>
        <source>%1, sorted upwards, %2 of %3</source>
        <comment>heading, place, number</comment>
        <translation>%1, aufsteigend sortiert, %2 von %3</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PackCheck</name>
    <message>
        <source>The pack is being read.</source>
        <translation>Die Beweismappe wird gelesen.</translation>
    </message>
    <message>
        <source>A pack of evidence holds a list of its files with their SHA-256. Each file is read again and compared with it. Nothing is changed, and it need not be a pack of this book.</source>
        <translation>Eine Beweismappe enthält eine Liste ihrer Dateien mit deren SHA-256. Jede Datei wird noch einmal gelesen und damit verglichen. Es wird nichts geändert, und die Mappe muss nicht aus diesem Buch sein.</translation>
    </message>
    <message numerus="yes">
        <source>The pack is whole: %Ln listed file(s) are there and unchanged, and nothing else is in it.</source>
        <translation>
            <numerusform>Die Beweismappe ist vollständig: %Ln aufgeführte Datei ist da und unverändert, und sonst ist nichts darin.</numerusform>
            <numerusform>Die Beweismappe ist vollständig: %Ln aufgeführte Dateien sind da und unverändert, und sonst ist nichts darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack is not as it was made: %Ln difference(s) were found. Ask for it once more from whoever made it.</source>
        <translation>
            <numerusform>Die Beweismappe ist nicht, wie sie erstellt wurde: %Ln Abweichung wurde gefunden. Bitten Sie den Ersteller noch einmal darum.</numerusform>
            <numerusform>Die Beweismappe ist nicht, wie sie erstellt wurde: %Ln Abweichungen wurden gefunden. Bitten Sie den Ersteller noch einmal darum.</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows that the files are those of the list in the pack: not that nobody changed the list too, nor that what the files show is true.</source>
        <translation>Das zeigt, dass die Dateien die aus der Liste in der Mappe sind: nicht, dass niemand auch die Liste geändert hat, und nicht, dass wahr ist, was die Dateien zeigen.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PackMaker</name>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>A file of evidence: %1 is its name, %2 what it shows, %3 its size</extracomment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>The book is being read.</source>
        <translation>Das Buch wird gelesen.</translation>
    </message>
    <message>
        <source>The order has no evidence yet. Add files to it first.</source>
        <translation>Die Bestellung hat noch keine Beweise. Fügen Sie zuerst Dateien hinzu.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Wählen Sie mindestens eine Datei.</translation>
    </message>
    <message>
        <source>The pack is being made.</source>
        <translation>Die Mappe wird gerade gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of evidence are in the pack.</source>
        <translation>
            <numerusform>%Ln Beweis ist in der Mappe.</numerusform>
            <numerusform>%Ln Beweise sind in der Mappe.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies at %1 and has %2.</source>
        <extracomment>%1 is where the pack lies, %2 its size</extracomment>
        <translation>Sie liegt unter %1 und hat %2.</translation>
    </message>
    <message>
        <source>The order&apos;s log of evidence could not be told of it: %1</source>
        <translation>Im Protokoll der Beweise zu dieser Bestellung konnte es nicht vermerkt werden: %1</translation>
    </message>
    <message>
        <source>No font on this computer has some signs of case.pdf, and boxes stand in their place: %1</source>
        <translation>Keine Schrift auf diesem Computer hat einige Zeichen von case.pdf; an ihrer Stelle stehen Kästchen: %1</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PackPresenter</name>
    <message>
        <source>Looking at your orders: %1 of %2</source>
        <extracomment>the progress of looking at orders: done and in all</extracomment>
        <translation>Ihre Bestellungen werden durchgesehen: %1 von %2</translation>
    </message>
    <message>
        <source>%1 without rules of its own</source>
        <extracomment>%1 is a shop</extracomment>
        <translation>%1 ohne eigene Regeln</translation>
    </message>
    <message>
        <source>Rules for %1, version %2</source>
        <extracomment>%1 is a shop that had no rules before, %2 the version of its rules</extracomment>
        <translation>Regeln für %1, Version %2</translation>
    </message>
    <message>
        <source>Rules for %1: from version %2 to %3</source>
        <extracomment>%1 is a shop, %2 the version of its rules now, %3 the version that would follow</extracomment>
        <translation>Regeln für %1: von Version %2 zu %3</translation>
    </message>
    <message>
        <source>Its orders go by the rules for any other shop then.</source>
        <translation>Für seine Bestellungen gelten dann die Regeln für andere Läden.</translation>
    </message>
    <message>
        <source>These rules came with Recourse.</source>
        <translation>Diese Regeln wurden mit Recourse geliefert.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Aus der Datei %1</translation>
    </message>
    <message>
        <source>Recourse has had no rules for this shop; its orders went by the rules for any other shop.</source>
        <translation>Bisher hatte Recourse keine Regeln für diesen Laden; für seine Bestellungen galten die Regeln für andere Läden.</translation>
    </message>
    <message>
        <source>These rules are older (%1) than those in use (%2).</source>
        <extracomment>%1 and %2 are versions of rules</extracomment>
        <translation>Diese Regeln sind älter (%1) als die, die jetzt gelten (%2).</translation>
    </message>
    <message>
        <source>These are the rules in use.</source>
        <translation>Diese Regeln gelten jetzt schon.</translation>
    </message>
    <message>
        <source>The rules in use have the same version, %1. What these say otherwise is listed below.</source>
        <translation>Die jetzt geltenden Regeln haben dieselbe Version, %1. Was diese anders sagen, steht unten.</translation>
    </message>
    <message>
        <source>Which of the two is newer cannot be told from their versions.</source>
        <translation>Welche der beiden neuer sind, lässt sich an ihren Versionen nicht erkennen.</translation>
    </message>
    <message>
        <source>One moment, your orders are being looked at.</source>
        <translation>Einen Moment, Ihre Bestellungen werden durchgesehen.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your book has no orders yet.</source>
        <translation>Ihr Buch enthält noch keine Bestellungen.</translation>
    </message>
    <message>
        <source>No order of your book goes by these rules.</source>
        <translation>Für keine Bestellung Ihres Buchs gelten diese Regeln.</translation>
    </message>
    <message numerus="yes">
        <source>These rules apply to %Ln order(s) of your book.</source>
        <extracomment>%n is how many orders go by the rules that are looked at</extracomment>
        <translation>
            <numerusform>Diese Regeln gelten für %Ln Bestellung Ihres Buchs.</numerusform>
            <numerusform>Diese Regeln gelten für %Ln Bestellungen Ihres Buchs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes for them today.</source>
        <translation>Heute ändert sich für sie nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Something changes for %Ln of them.</source>
        <translation>
            <numerusform>Für %Ln davon ändert sich etwas.</numerusform>
            <numerusform>Für %Ln davon ändert sich etwas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes for your orders</source>
        <translation>Was sich für Ihre Bestellungen ändert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, number</comment>
        <extracomment>An order: its title and its number</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next step: %1, until now: %2</source>
        <extracomment>%1 and %2 are actions such as &quot;Cancel the order&quot;</extracomment>
        <translation>Nächster Schritt: %1, bisher: %2</translation>
    </message>
    <message>
        <source>Deadline: %1, until now: %2</source>
        <extracomment>%1 and %2 are instants such as &quot;27 Nov, 13:00&quot;</extracomment>
        <translation>Frist: %1, bisher: %2</translation>
    </message>
    <message>
        <source>%1: %2, until now: %3</source>
        <extracomment>%1 is an action such as &quot;Cancel the order&quot;, %2 and %3 such as &quot;possible&quot;, &quot;not yet&quot;</extracomment>
        <translation>%1: %2, bisher: %3</translation>
    </message>
    <message>
        <source>%1: open until %2, until now: %3</source>
        <extracomment>%1 is an action such as &quot;Cancel the order&quot;, %2 and %3 are instants</extracomment>
        <translation>%1: offen bis %2, bisher: %3</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>%1, until now: %2</source>
        <extracomment>%1 and %2 are lengths of time such as &quot;72 hours or 5 days&quot;</extracomment>
        <translation>%1, bisher: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>%1 is a length of time such as &quot;72 hours or 5 days&quot;</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <extracomment>%1 is a length of time such as &quot;72 hours or 5 days&quot;</extracomment>
        <translation>Nicht mehr dabei: %1</translation>
    </message>
    <message>
        <source>until now: %1</source>
        <extracomment>%1 is a rule as it was worded</extracomment>
        <translation>bisher: %1</translation>
    </message>
    <message>
        <source>New rules</source>
        <translation>Neue Regeln</translation>
    </message>
    <message>
        <source>Rules that fall away</source>
        <translation>Regeln, die wegfallen</translation>
    </message>
    <message>
        <source>Rules in other words</source>
        <translation>Regeln mit anderem Wortlaut</translation>
    </message>
    <message>
        <source>Pages of the site that it leads to</source>
        <translation>Seiten des Ladens, zu denen es führt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>site, path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What these rules change</source>
        <translation>Was diese Regeln ändern</translation>
    </message>
    <message>
        <source>&amp;Use these rules</source>
        <translation>Diese Regeln &amp;nehmen</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PackSwitch</name>
    <message>
        <source>%1, version %2, loaded from %3 on %4</source>
        <extracomment>To choose: %1 is a shop or names kinds of files, %2 is a version, %3 a file, %4 a day</extracomment>
        <translation>%1, Version %2, am %4 aus %3 geladen</translation>
    </message>
    <message>
        <source>%1, version %2, came with Recourse</source>
        <extracomment>To choose: %1 is a shop or names kinds of files, %2 is a version</extracomment>
        <translation>%1, Version %2, mit Recourse geliefert</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PrintPresenter</name>
    <message numerus="yes">
        <source>The &amp;table as it is now, %Ln order(s)</source>
        <translation>
            <numerusform>Die &amp;Tabelle, wie sie jetzt ist, %Ln Bestellung</numerusform>
            <numerusform>Die &amp;Tabelle, wie sie jetzt ist, %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The table is still being read.</source>
        <translation>Die Tabelle wird noch gelesen.</translation>
    </message>
    <message>
        <source>No order is in the table now.</source>
        <translation>In der Tabelle ist gerade keine Bestellung.</translation>
    </message>
    <message>
        <source>The &amp;order beside it, with its facts and options</source>
        <translation>Die &amp;Bestellung daneben mit ihren Angaben und Möglichkeiten</translation>
    </message>
    <message>
        <source>Select an order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung aus.</translation>
    </message>
    <message>
        <source>This order has no case.</source>
        <translation>Diese Bestellung hat keinen Fall.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <comment>numbers</comment>
        <extracomment>%1 and %2 are numbers of orders</extracomment>
        <translation>%1 von %2 Bestellungen</translation>
    </message>
    <message>
        <source>The &amp;case of that order: its steps, and what can be done until when</source>
        <translation>Der &amp;Fall dieser Bestellung: seine Schritte und was bis wann getan werden kann</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ReadersPreview</name>
    <message>
        <source>What changes in how files are read</source>
        <translation>Was sich am Lesen von Dateien ändert</translation>
    </message>
    <message>
        <source>%1: no longer read</source>
        <extracomment>%1 names kinds of files, such as &quot;Saved pages of AliExpress&quot;</extracomment>
        <translation>%1: wird nicht mehr gelesen</translation>
    </message>
    <message>
        <source>New: %1, version %2</source>
        <extracomment>%1 names kinds of files, such as &quot;Saved pages of AliExpress&quot;, %2 is a version</extracomment>
        <translation>Neu: %1, Version %2</translation>
    </message>
    <message>
        <source>%1: from version %2 to %3</source>
        <extracomment>%1 names kinds of files, %2 is the version now, %3 the version that would follow</extracomment>
        <translation>%1: von Version %2 zu %3</translation>
    </message>
    <message>
        <source>It did not come with Recourse. It stays kept and can be chosen again.</source>
        <translation>Es wurde nicht mit Recourse geliefert. Es bleibt aufbewahrt und kann wieder gewählt werden.</translation>
    </message>
    <message>
        <source>This came with Recourse.</source>
        <translation>Das wurde mit Recourse geliefert.</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Aus der Datei %1</translation>
    </message>
    <message>
        <source>This is older (%1) than what is in use (%2).</source>
        <extracomment>%1 and %2 are versions</extracomment>
        <translation>Das ist älter (%1) als das, was jetzt gilt (%2).</translation>
    </message>
    <message>
        <source>This is what is in use.</source>
        <translation>Das gilt jetzt.</translation>
    </message>
    <message>
        <source>What is in use has the same version, %1. What differs is listed below.</source>
        <translation>Was jetzt gilt, hat dieselbe Version, %1. Die Unterschiede stehen unten.</translation>
    </message>
    <message>
        <source>Which of the two is newer cannot be told from their versions.</source>
        <translation>An den Versionen lässt sich nicht erkennen, was davon neuer ist.</translation>
    </message>
    <message>
        <source>Nothing is read in another way.</source>
        <translation>Nichts wird anders gelesen.</translation>
    </message>
    <message>
        <source>The next import reads by it. Orders that are in the book stay as they are.</source>
        <translation>Der nächste Import liest danach. Bestellungen im Buch bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Read from now on</source>
        <translation>Wird von nun an gelesen</translation>
    </message>
    <message>
        <source>Read in another way</source>
        <translation>Wird anders gelesen</translation>
    </message>
    <message>
        <source>No longer read</source>
        <translation>Wird nicht mehr gelesen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read files so</source>
        <translation>Dateien so &amp;lesen</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ReadersSwitch</name>
    <message>
        <source>%1, no longer read</source>
        <extracomment>To choose: %1 names kinds of files</extracomment>
        <translation>%1, wird nicht mehr gelesen</translation>
    </message>
    <message>
        <source>Version %1, came with Recourse</source>
        <extracomment>%1 is a version</extracomment>
        <translation>Version %1, mit Recourse geliefert</translation>
    </message>
    <message>
        <source>Version %1, loaded from %2 on %3</source>
        <extracomment>%1 is a version, %2 a file, %3 a day</extracomment>
        <translation>Version %1, am %3 aus %2 geladen</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::RedactionPresenter</name>
    <message>
        <source>The copy is being made.</source>
        <translation>Die Kopie wird gemacht.</translation>
    </message>
    <message>
        <source>This file is no text, so no copy without private data can be made of it.</source>
        <translation>Diese Datei ist kein Text, deshalb lässt sich keine anonyme Kopie davon machen.</translation>
    </message>
    <message>
        <source>This is the beginning of the copy. Letters became x and digits 1; only what says how the file is built was left. Look through it before you give it to anybody.</source>
        <translation>Das ist der Anfang der Kopie. Aus Buchstaben wurde x und aus Ziffern 1; übrig blieb nur, was sagt, wie die Datei aufgebaut ist. Sehen Sie sie durch, bevor Sie sie jemandem geben.</translation>
    </message>
    <message>
        <source>This is the whole copy. Letters became x and digits 1; only what says how the file is built was left. Look through it before you give it to anybody.</source>
        <translation>Das ist die ganze Kopie. Aus Buchstaben wurde x und aus Ziffern 1; übrig blieb nur, was sagt, wie die Datei aufgebaut ist. Sehen Sie sie durch, bevor Sie sie jemandem geben.</translation>
    </message>
    <message>
        <source>The copy would replace the file itself. Choose another name.</source>
        <translation>Die Kopie würde die Datei selbst ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1 is a file name, %2 what the system said</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::RestorePresenter</name>
    <message>
        <source>Looking at what the backup would change</source>
        <translation>Es wird geprüft, was die Sicherungskopie ändern würde</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Die Sicherungskopie wird wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Before a newer Recourse changed the book</source>
        <translation>Bevor ein neueres Recourse das Bestellbuch änderte</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Bevor eine Sicherungskopie wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>%1
%2, %3, %4</source>
        <extracomment>A backup in a list: %1 is when it was made, %2 why, %3 how many orders, %4 its size</extracomment>
        <translation>%1
%2, %3, %4</translation>
    </message>
    <message>
        <source>There are no backups of this book yet. One is made each day on which Recourse is started.</source>
        <translation>Von diesem Bestellbuch gibt es noch keine Sicherungskopien. An jedem Tag, an dem Recourse gestartet wird, wird eine gemacht.</translation>
    </message>
    <message>
        <source>The backup holds the same orders as the book.</source>
        <translation>Die Sicherungskopie enthält dieselben Bestellungen wie das Bestellbuch.</translation>
    </message>
    <message numerus="yes">
        <source>The book would hold %Ln order(s).</source>
        <translation>
            <numerusform>Das Bestellbuch würde %Ln Bestellung enthalten.</numerusform>
            <numerusform>Das Bestellbuch würde %Ln Bestellungen enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) vanish</source>
        <translation>
            <numerusform>%Ln Bestellung verschwindet</numerusform>
            <numerusform>%Ln Bestellungen verschwinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) become what they were</source>
        <translation>
            <numerusform>%Ln Bestellung wird wieder, wie sie war</numerusform>
            <numerusform>%Ln Bestellungen werden wieder, wie sie waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) come back</source>
        <translation>
            <numerusform>%Ln Bestellung kommt zurück</numerusform>
            <numerusform>%Ln Bestellungen kommen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Wählen Sie zuerst eine Sicherungskopie aus.</translation>
    </message>
    <message>
        <source>The backup is being looked at.</source>
        <translation>Die Sicherungskopie wird gerade durchgesehen.</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>Diese Sicherungskopie lässt sich nicht wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) restored.</source>
        <translation>
            <numerusform>%Ln Bestellung wiederhergestellt.</numerusform>
            <numerusform>%Ln Bestellungen wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book before is among the backups.</source>
        <translation>Das bisherige Bestellbuch liegt bei den Sicherungskopien.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::RulesModel</name>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <comment>shown, all</comment>
        <extracomment>How many rules are listed and how many there are</extracomment>
        <translation>
            <numerusform>%1 von %Ln Regel</numerusform>
            <numerusform>%1 von %Ln Regeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::RulesSwitch</name>
    <message>
        <source>%1, no rules of its own</source>
        <extracomment>Rules to choose: %1 is a shop</extracomment>
        <translation>%1, keine eigenen Regeln</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::SelectionPresenter</name>
    <message numerus="yes">
        <source>%Ln order(s) selected</source>
        <translation>
            <numerusform>%Ln Bestellung ausgewählt</numerusform>
            <numerusform>%Ln Bestellungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <comment>how many, amounts</comment>
        <extracomment>%1 is how many orders are selected, %2 one amount or several, each in its currency</extracomment>
        <translation>%1, zusammen %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, without %Ln of unknown total</source>
        <comment>sum</comment>
        <extracomment>%1 is how many orders are selected and what they come to; %n of them are not in the sum</extracomment>
        <translation>
            <numerusform>%1, ohne %Ln mit unbekanntem Betrag</numerusform>
            <numerusform>%1, ohne %Ln mit unbekanntem Betrag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::SettingsPresenter</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <extracomment>%1 is a time zone, &quot;Europe/Berlin&quot;</extracomment>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>This moment is written so: %1</source>
        <extracomment>%1 is an instant with its zone, &quot;Fri, 20 Nov 2026, 12:00 (UTC+01:00)&quot;</extracomment>
        <translation>So wird dieser Zeitpunkt geschrieben: %1</translation>
    </message>
    <message>
        <source>The first of the list</source>
        <translation>Der erste der Liste</translation>
    </message>
    <message>
        <source>That of the language&apos;s country</source>
        <translation>Die Währung des Landes der Sprache</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Wie in der Sprache üblich</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Einmal in der Woche</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The last of 7 days, 4 weeks and 12 months</source>
        <translation>Je die letzte von 7 Tagen, 4 Wochen und 12 Monaten</translation>
    </message>
    <message>
        <source>The last of 3 days</source>
        <translation>Je die letzte von 3 Tagen</translation>
    </message>
    <message>
        <source>The last of 30 days, 26 weeks and 60 months</source>
        <translation>Je die letzte von 30 Tagen, 26 Wochen und 60 Monaten</translation>
    </message>
    <message>
        <source>In a folder “backups” beside each book.</source>
        <translation>In einem Ordner „backups“ neben jedem Bestellbuch.</translation>
    </message>
    <message>
        <source>In %1, where each book has a folder of its own.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>In %1, wo jedes Bestellbuch einen eigenen Ordner hat.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::StatusLinePresenter</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <extracomment>How many orders wait for the user</extracomment>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting to come back</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>Rules: %1, %2, %3</source>
        <comment>shop, version, origin</comment>
        <extracomment>%1 is a shop, %2 the version of its rules, %3 where they are from</extracomment>
        <translation>Regeln: %1, %2, %3</translation>
    </message>
    <message>
        <source>Rules: %1, %2, %3 · checked %4</source>
        <comment>shop, version, origin, how long ago</comment>
        <extracomment>%1 is a shop, %2 the version of its rules, %3 where they are from, %4 how long ago</extracomment>
        <translation>Regeln: %1, %2, %3 · geprüft %4</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::TableColumnsModel</name>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Nummer der Bestellung</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>Währung der Beträge</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(keine Überschrift)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>%1 is the number of a row of a table</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>What the columns of %1 are</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Was die Spalten von %1 sind</translation>
    </message>
    <message>
        <source>Recourse does not know this table. Say which columns hold what; what is not used is not read. The next table with the same headings is read in the same way.</source>
        <translation>Recourse kennt diese Tabelle nicht. Sagen Sie, welche Spalte was enthält; was nicht verwendet wird, wird nicht gelesen. Die nächste Tabelle mit denselben Überschriften wird ebenso gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The table has more columns; the first %Ln are shown.</source>
        <translation>
            <numerusform>Die Tabelle hat mehr Spalten; die erste wird gezeigt.</numerusform>
            <numerusform>Die Tabelle hat mehr Spalten; die ersten %Ln werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column has no heading, so it cannot be found again.</source>
        <translation>Diese Spalte hat keine Überschrift, deshalb kann sie nicht wiedergefunden werden.</translation>
    </message>
    <message>
        <source>Two columns have this heading, so it is not clear which one is meant.</source>
        <translation>Zwei Spalten haben diese Überschrift, deshalb ist nicht klar, welche gemeint ist.</translation>
    </message>
    <message>
        <source>This heading is too unusual to be found again.</source>
        <translation>Diese Überschrift ist zu ungewöhnlich, um wiedergefunden zu werden.</translation>
    </message>
    <message>
        <source>“%1” is chosen for two columns, “%2” and “%3”. Only one of them can be it.</source>
        <extracomment>%1 is what a column holds, such as &quot;Total&quot;; %2 and %3 are headings of two columns</extracomment>
        <translation>„%1“ ist für zwei Spalten gewählt, „%2“ und „%3“. Nur eine davon kann es sein.</translation>
    </message>
    <message>
        <source>Say which column holds the numbers of the orders.</source>
        <translation>Sagen Sie, welche Spalte die Nummern der Bestellungen enthält.</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::TemplateEditor</name>
    <message>
        <source>Write a template of your own</source>
        <translation>Eine eigene Vorlage schreiben</translation>
    </message>
    <message>
        <source>Change your template</source>
        <translation>Ihre Vorlage ändern</translation>
    </message>
    <message>
        <source>Change a template that came with the program. The original is kept apart; a language that you empty is as it was.</source>
        <translation>Eine Vorlage ändern, die mit dem Programm kam. Das Original bleibt daneben erhalten; eine Sprache, die Sie leeren, ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>%1 – nothing written yet</source>
        <extracomment>%1 is the name of a language in which a template has no text</extracomment>
        <translation>%1 – noch nichts geschrieben</translation>
    </message>
    <message>
        <source>How it reads with made-up values, as no order is selected:</source>
        <translation>So lautet sie mit erfundenen Werten, da keine Bestellung ausgewählt ist:</translation>
    </message>
    <message>
        <source>How it reads for order %1:</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>So lautet sie für Bestellung %1:</translation>
    </message>
    <message>
        <source>Give it a title, by which you find it.</source>
        <translation>Geben Sie ihr einen Titel, unter dem Sie sie finden.</translation>
    </message>
    <message>
        <source>There is no message yet, only its title.</source>
        <translation>Noch gibt es keine Nachricht, nur ihren Titel.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a language, %2 says what is wrong with the text in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write a title and a message in one language at least.</source>
        <translation>Schreiben Sie in mindestens einer Sprache einen Titel und eine Nachricht.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>In the situation: %1</source>
        <extracomment>%1 is the headline of an order&apos;s situation</extracomment>
        <translation>In der Lage: %1</translation>
    </message>
</context>
<context>
    <name>recourse::presentation::TemplatesPresenter</name>
    <message>
        <source>a newer original is there</source>
        <translation>neueres Original vorhanden</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Mit dem Programm geliefert</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln Vorlage</numerusform>
            <numerusform>%Ln Vorlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Came with the program. If you change it, the original is kept apart.</source>
        <translation>Mit dem Programm geliefert. Wenn Sie sie ändern, bleibt das Original daneben erhalten.</translation>
    </message>
    <message>
        <source>Your own.</source>
        <translation>Ihre eigene.</translation>
    </message>
    <message>
        <source>Came with the program and was changed by you in: %1</source>
        <extracomment>%1 is a list of languages</extracomment>
        <translation>Mit dem Programm geliefert und von Ihnen geändert in: %1</translation>
    </message>
    <message>
        <source>%1 – newer original</source>
        <extracomment>%1 is the name of a language</extracomment>
        <translation>%1 – neueres Original</translation>
    </message>
    <message>
        <source>How it reads with made-up values, as no order is selected:</source>
        <translation>So lautet sie mit erfundenen Werten, da keine Bestellung ausgewählt ist:</translation>
    </message>
    <message>
        <source>How it reads for order %1:</source>
        <translation>So lautet sie für Bestellung %1:</translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation>Ihre Fassung:</translation>
    </message>
    <message>
        <source>The new original:</source>
        <translation>Das neue Original:</translation>
    </message>
    <message>
        <source>The program has no text in this language any more.</source>
        <translation>Das Programm hat in dieser Sprache keinen Text mehr.</translation>
    </message>
    <message>
        <source>&amp;Put back the original</source>
        <translation>Original &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>There is no template to delete.</source>
        <translation>Es gibt keine Vorlage, die sich löschen lässt.</translation>
    </message>
    <message>
        <source>This is the original.</source>
        <translation>Das ist das Original.</translation>
    </message>
    <message>
        <source>You have no template of your own yet.</source>
        <translation>Sie haben noch keine eigene Vorlage.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 is the title of a template</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <extracomment>%1 is the title of a template</extracomment>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>%1 is the title of a template</extracomment>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is the original again.</source>
        <extracomment>%1 is the title of a template</extracomment>
        <translation>„%1“ ist wieder das Original.</translation>
    </message>
    <message>
        <source>“%1” stays as you wrote it.</source>
        <extracomment>%1 is the title of a template</extracomment>
        <translation>„%1“ bleibt, wie Sie es geschrieben haben.</translation>
    </message>
    <message>
        <source>New.</source>
        <translation>Neu.</translation>
    </message>
    <message>
        <source>Is there already, word for word.</source>
        <translation>Ist schon da, Wort für Wort.</translation>
    </message>
    <message>
        <source>Takes the place of “%1”.</source>
        <translation>Ersetzt „%1“.</translation>
    </message>
    <message>
        <source>Comes beside “%1”, as a template of its own.</source>
        <extracomment>%1 is the title of a template</extracomment>
        <translation>Kommt neben „%1“, als eigene Vorlage.</translation>
    </message>
    <message>
        <source>There are no templates in this file.</source>
        <translation>In dieser Datei sind keine Vorlagen.</translation>
    </message>
    <message>
        <source>You have all of them already.</source>
        <translation>Sie haben alle schon.</translation>
    </message>
    <message>
        <source>The templates of the file are in your book.</source>
        <translation>Die Vorlagen der Datei sind in Ihrem Bestellbuch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln Vorlage in %1 geschrieben.</numerusform>
            <numerusform>%Ln Vorlagen in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::WizardPresenter</name>
    <message>
        <source>Your answers could not be kept as a draft. They stay here until you close this window.</source>
        <translation>Ihre Antworten konnten nicht als Entwurf aufbewahrt werden. Sie bleiben hier, bis Sie dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Reading the order…</source>
        <translation>Die Bestellung wird gelesen…</translation>
    </message>
    <message>
        <source>One moment, the order is being read.</source>
        <translation>Einen Moment, die Bestellung wird gelesen.</translation>
    </message>
    <message>
        <source>This order is not in the book any more.</source>
        <translation>Diese Bestellung ist nicht mehr im Bestellbuch.</translation>
    </message>
    <message>
        <source>No browser could be opened. The address of the page is %1</source>
        <extracomment>%1 is a web address</extracomment>
        <translation>Es konnte kein Browser geöffnet werden. Die Adresse der Seite lautet %1</translation>
    </message>
    <message>
        <source>This instant is still to come. Enter when it happened.</source>
        <translation>Dieser Zeitpunkt liegt noch in der Zukunft. Geben Sie ein, wann es geschehen ist.</translation>
    </message>
    <message>
        <source>The order was placed only after this instant. Enter when it happened.</source>
        <translation>Die Bestellung wurde erst nach diesem Zeitpunkt aufgegeben. Geben Sie ein, wann es geschehen ist.</translation>
    </message>
    <message>
        <source>This order is not in the book any more. Nothing was recorded.</source>
        <translation>Diese Bestellung ist nicht mehr im Bestellbuch. Es wurde nichts festgehalten.</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Festhalten, was geschehen ist</translation>
    </message>
    <message>
        <source>Recourse writes this into your own order book and nothing else. It never signs in on the site, never presses a button there and sends nothing to anyone.</source>
        <translation>Recourse schreibt dies in Ihr eigenes Bestellbuch und sonst nirgendwohin. Es meldet sich nie auf der Website an, drückt dort nie einen Knopf und sendet niemandem etwas.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AddingBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much is copied</source>
        <translation>Wie viel kopiert ist</translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerDialog</name>
    <message>
        <source>Ctrl+Return keeps it.</source>
        <translation>Strg+Eingabetaste bewahrt sie auf.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::BookMenu</name>
    <message>
        <source>New order book</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>Neues Bestellbuch</translation>
    </message>
    <message>
        <source>Order books (*.recourse)</source>
        <translation>Bestellbücher (*.recourse)</translation>
    </message>
    <message>
        <source>My orders.recourse</source>
        <extracomment>The name of a file that is suggested for a new book; keep the ending.</extracomment>
        <translation>Meine Bestellungen.recourse</translation>
    </message>
    <message>
        <source>Open an order book</source>
        <translation>Bestellbuch öffnen</translation>
    </message>
    <message>
        <source>Order books (*.recourse);;All files (*)</source>
        <translation>Bestellbücher (*.recourse);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Sample orders</source>
        <translation>Beispielbestellungen</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>Neues &amp;Buch…</translation>
    </message>
    <message>
        <source>Begins an empty order book in a file of its own.</source>
        <translation>Beginnt ein leeres Bestellbuch in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>Buch &amp;öffnen…</translation>
    </message>
    <message>
        <source>Shows another order book in this window.</source>
        <translation>Zeigt ein anderes Bestellbuch in diesem Fenster.</translation>
    </message>
    <message>
        <source>&amp;Recent books</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CareCommands</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>Writes a copy of the whole book to a place of your choice, and reads it back.</source>
        <translation>Schreibt eine Kopie des ganzen Bestellbuchs an einen Ort Ihrer Wahl und liest sie zur Prüfung zurück.</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Aus Sicherungskopie &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>Shows what a backup would change, then puts it in the place of the book.</source>
        <translation>Zeigt, was eine Sicherungskopie ändern würde, und setzt sie dann an die Stelle des Bestellbuchs.</translation>
    </message>
    <message>
        <source>&amp;Check the book…</source>
        <translation>Bu&amp;ch prüfen…</translation>
    </message>
    <message>
        <source>Looks whether the book is sound.</source>
        <translation>Sieht nach, ob das Bestellbuch in Ordnung ist.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ChoiceCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ClosedDaysPage</name>
    <message>
        <source>No day is in the list.</source>
        <translation>In der Liste steht kein Tag.</translation>
    </message>
    <message>
        <source>Choose a day in the list.</source>
        <translation>Wählen Sie einen Tag in der Liste.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::CommandBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 cannot be done now. %2</source>
        <extracomment>%1 is a command, %2 a sentence that says why it cannot be done</extracomment>
        <translation>„%1“ ist jetzt nicht möglich. %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ComparisonDialog</name>
    <message>
        <source>There are as many differences as fit. Remove one first.</source>
        <translation>Mehr Unterschiede passen nicht. Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Write in what they differ. Then click where it is seen on a picture; that may be left out.</source>
        <translation>Schreiben Sie, worin sie sich unterscheiden. Klicken Sie dann auf dem Bild dorthin, wo man es sieht; das darf wegbleiben.</translation>
    </message>
    <message>
        <source>Add a difference first.</source>
        <translation>Fügen Sie zuerst einen Unterschied hinzu.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ComposerDialog</name>
    <message>
        <source>Copied. Paste it into the chat on the site, and say here once it is sent.</source>
        <translation>Kopiert. Fügen Sie die Nachricht auf der Website in den Chat ein und sagen Sie es hier, sobald sie gesendet ist.</translation>
    </message>
    <message>
        <source>C&amp;lose, keep draft</source>
        <translation>&amp;Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DisputeOutcomePage</name>
    <message>
        <source>To &amp;whom, and their reference</source>
        <translation>Bei &amp;wem, und deren Zeichen</translation>
    </message>
    <message>
        <source>In a f&amp;ew words</source>
        <translation>In &amp;wenigen Worten</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DisputeProblemPage</name>
    <message>
        <source>Yes, it came</source>
        <translation>Ja, es ist angekommen</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Nein, es ist nicht angekommen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DisputeSitePage</name>
    <message>
        <source>Copied. Paste it into the form on the site.</source>
        <translation>Kopiert. Fügen Sie den Text auf der Seite in das Formular ein.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::DisputeStatementPage</name>
    <message>
        <source>Copied. Paste it into the form on the site.</source>
        <translation>Kopiert. Fügen Sie den Text auf der Seite in das Formular ein.</translation>
    </message>
    <message>
        <source>%1, in English</source>
        <extracomment>%1 is what is asked for: &quot;What you received&quot;</extracomment>
        <translation>%1, auf Englisch</translation>
    </message>
    <message>
        <source>Nothing is ticked yet, so there is nothing to copy.</source>
        <translation>Noch ist nichts angekreuzt, also gibt es nichts zu kopieren.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EntryCommands</name>
    <message>
        <source>There is nothing to paste. Copy rows of a table of orders first, together with the row that names the columns.</source>
        <translation>Es gibt nichts einzufügen. Kopieren Sie zuerst Zeilen einer Tabelle von Bestellungen, zusammen mit der Zeile, die die Spalten benennt.</translation>
    </message>
    <message>
        <source>&amp;New order…</source>
        <translation>Neue B&amp;estellung…</translation>
    </message>
    <message>
        <source>Enter one order by hand: four facts are enough, a number is not needed.</source>
        <translation>Eine Bestellung von Hand eintragen: Vier Angaben genügen, eine Nummer ist nicht nötig.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Neue Bestellung</translation>
    </message>
    <message>
        <source>&amp;Paste orders</source>
        <translation>Bestellungen ein&amp;fügen</translation>
    </message>
    <message>
        <source>Brings in rows that you copied from a table. You see everything before it is taken in.</source>
        <translation>Holt Zeilen herein, die Sie aus einer Tabelle kopiert haben. Sie sehen alles, bevor es übernommen wird.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Corrects or completes what is known of the selected order.</source>
        <translation>Berichtigt oder ergänzt, was über die ausgewählte Bestellung bekannt ist.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EvidenceFileRow</name>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Caption of %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Bildunterschrift von %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Was sich mit %1 tun lässt</translation>
    </message>
    <message>
        <source>Move, open a copy, remove</source>
        <translation>Verschieben, eine Kopie öffnen, entfernen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 zurückholen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EvidencePackDialog</name>
    <message>
        <source>Choose where the folder of the pack is made</source>
        <translation>Wählen Sie, wo der Ordner der Mappe entsteht</translation>
    </message>
    <message>
        <source>Make the pack</source>
        <translation>Mappe machen</translation>
    </message>
    <message>
        <source>Evidence packs (*.zip)</source>
        <extracomment>The kind of files in the file dialog; keep the pattern in brackets as it is.</extracomment>
        <translation>Beweismappen (*.zip)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::EvidencePlanner</name>
    <message>
        <source>Looking for what there is…</source>
        <translation>Es wird nachgesehen, was da ist…</translation>
    </message>
    <message>
        <source>Drop photos, videos, papers or saved pages here or on one of the places, or paste a screenshot.</source>
        <translation>Legen Sie Fotos, Videos, Papiere oder gespeicherte Seiten hier oder auf einem der Plätze ab, oder fügen Sie ein Bildschirmfoto ein.</translation>
    </message>
    <message>
        <source>Choose what is wrong…</source>
        <translation>Wählen Sie, was nicht stimmt…</translation>
    </message>
    <message>
        <source>The list below is open.</source>
        <translation>Die Liste darunter ist offen.</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>Eine Kopie ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keiner davon</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor files. Take a screenshot or copy files, then paste again.</source>
        <translation>In der Zwischenablage ist weder ein Bild noch eine Datei. Machen Sie ein Bildschirmfoto oder kopieren Sie Dateien, dann fügen Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Adds the picture or the files of the clipboard (Ctrl+V). With the keyboard in a place, they go there.</source>
        <translation>Fügt das Bild oder die Dateien der Zwischenablage hinzu (Strg+V). Steht die Tastatur auf einem Platz, kommen sie dorthin.</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Reads all originals of this order again and says whether they are as they were.</source>
        <translation>Liest alle Originale dieser Bestellung noch einmal und sagt, ob sie sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>What was done with the files of this order, and when</source>
        <translation>Was mit den Dateien dieser Bestellung wann getan wurde</translation>
    </message>
</context>
<context>
    <name>recourse::ui::FactRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out by a screen reader: the name of a fact, then its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Shows the rule and where it comes from.</source>
        <translation>Zeigt die Regel und woher sie stammt.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <extracomment>Read out by a screen reader; %1 is the name of a fact</extracomment>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
</context>
<context>
    <name>recourse::ui::GroupCommands</name>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>What the table shows now becomes a group of your own. Its name:</source>
        <translation>Was die Tabelle jetzt zeigt, wird zu einer eigenen Gruppe. Name der Gruppe:</translation>
    </message>
    <message>
        <source>It takes the place of your group of that name.</source>
        <translation>Sie ersetzt Ihre eigene Gruppe mit diesem Namen.</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese &amp;Ansicht speichern…</translation>
    </message>
    <message>
        <source>Keeps the group and the search that the table shows under a name of your own.</source>
        <translation>Bewahrt die Gruppe und die Suche, die die Tabelle zeigt, unter einem eigenen Namen auf.</translation>
    </message>
    <message>
        <source>For a group of your own that is chosen on the left.</source>
        <translation>Für eine eigene Gruppe, die links ausgewählt ist.</translation>
    </message>
    <message>
        <source>&amp;Rename the group…</source>
        <translation>Gruppe &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move the group</source>
        <translation>Gruppe &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::HelpWindow</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>recourse::ui::HistoryRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out by a screen reader: what happened, then when.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportDelegate</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>the name of a changed fact, before its old and new value</extracomment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportDialog</name>
    <message>
        <source>Choose the files to import</source>
        <translation>Dateien für den Import auswählen</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien auswählen…</translation>
    </message>
    <message>
        <source>Choose more &amp;files…</source>
        <translation>Weitere &amp;Dateien auswählen…</translation>
    </message>
    <message>
        <source>Files of orders (*.csv *.tsv *.txt *.json *.har *.html *.htm *.mhtml *.eml *.mbox *.xlsx *.ods);;All files (*)</source>
        <translation>Dateien mit Bestellungen (*.csv *.tsv *.txt *.json *.har *.html *.htm *.mhtml *.eml *.mbox *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder with files of orders</source>
        <translation>Ordner mit Dateien von Bestellungen wählen</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Der Bericht ist gespeichert</translation>
    </message>
    <message>
        <source>What this preview shows stands in %1. Nothing is imported yet.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Was diese Vorschau zeigt, steht in %1. Noch ist nichts importiert.</translation>
    </message>
    <message>
        <source>The report is not saved</source>
        <translation>Der Bericht ist nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written. The import is as it was; try another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 konnte nicht geschrieben werden. Der Import ist, wie er war; versuchen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Drop the files of your orders here, or a folder</source>
        <translation>Ziehen Sie die Dateien Ihrer Bestellungen hierher oder einen Ordner</translation>
    </message>
    <message>
        <source>Drop more files or folders here</source>
        <translation>Ziehen Sie weitere Dateien oder Ordner hierher</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportFileList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a file of an import and what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy without private data…</source>
        <translation>Anonyme Kopie…</translation>
    </message>
    <message>
        <source>To show others how this file is built, so that it can be read one day</source>
        <translation>Um anderen zu zeigen, wie diese Datei aufgebaut ist, damit sie eines Tages gelesen werden kann</translation>
    </message>
    <message>
        <source>Change what the columns are…</source>
        <translation>Ändern, was die Spalten sind…</translation>
    </message>
    <message>
        <source>Say what the columns are…</source>
        <translation>Sagen, was die Spalten sind…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportQuestions</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a button for a screen reader: %1 a fact, %2 what the button does, %3 the value</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MainWindow</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Order files (*.csv *.tsv *.txt *.json);;All files (*)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>Bestelldateien (*.csv *.tsv *.txt *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>No order is in this group now.</source>
        <translation>In dieser Gruppe ist gerade keine Bestellung.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Alle Bestellungen anzeigen</translation>
    </message>
    <message>
        <source>No order here matches “%1”.</source>
        <translation>Hier passt keine Bestellung zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Search orders, sellers, tracking numbers</source>
        <translation>Bestellungen, Verkäufer, Sendungsnummern suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches numbers, titles, sellers, tracking numbers and notes.</source>
        <translation>Durchsucht Nummern, Titel, Verkäufer, Sendungsnummern und Notizen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MarkupDialog</name>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MenuEntries</name>
    <message>
        <source>%1 › %2</source>
        <extracomment>A menu and a menu in it: &quot;Order › Record what happened&quot;</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MergeDialog</name>
    <message>
        <source>It holds all that the others know.</source>
        <translation>Sie enthält schon alles, was in den anderen steht.</translation>
    </message>
    <message>
        <source>What it gets from the others</source>
        <translation>Was sie von den anderen bekommt</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <extracomment>a fact of an order: %1 its name, %2 what it was, %3 what it will be</extracomment>
        <translation>%1: %2, dann %3</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copies what a developer would ask for.</source>
        <translation>Kopiert, wonach ein Entwickler fragen würde.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessageColumn</name>
    <message>
        <source>Take the template&apos;s words again</source>
        <translation>Text der Vorlage wieder nehmen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessageEdit</name>
    <message>
        <source>Missing: %1</source>
        <extracomment>%1 what is missing, such as &quot;Reason&quot;</extracomment>
        <translation>Fehlt: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessageEditor</name>
    <message>
        <source>Send it &amp;in</source>
        <translation>Senden &amp;auf</translation>
    </message>
    <message>
        <source>The language of the text that is copied</source>
        <translation>Die Sprache des Textes, der kopiert wird</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessagePage</name>
    <message>
        <source>Copied. Paste it into the chat with the seller.</source>
        <translation>Kopiert. Fügen Sie sie in den Chat mit dem Verkäufer ein.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessageRow</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <extracomment>Read out by a screen reader: who wrote a message, then when.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::MessageThreadView</name>
    <message>
        <source>Write to the seller…</source>
        <translation>Dem Verkäufer schreiben…</translation>
    </message>
    <message>
        <source>Note the seller&apos;s answer…</source>
        <translation>Antwort des Verkäufers notieren…</translation>
    </message>
    <message>
        <source>Keeps what the seller wrote with the order, and what it means for your case.</source>
        <translation>Bewahrt bei der Bestellung auf, was der Verkäufer geschrieben hat und was es für Ihren Fall bedeutet.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NameDialog</name>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name fehlt noch.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::NoteDialog</name>
    <message>
        <source>Ctrl+Return saves.</source>
        <translation>Strg+Eingabetaste speichert.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::OptionRow</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What would decide it</source>
        <translation>Was es entscheiden würde</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Wo Quellen sich widersprechen</translation>
    </message>
    <message>
        <source>Where to click on the site</source>
        <translation>Wo Sie auf der Website klicken</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why and how: %1</source>
        <extracomment>Read out by a screen reader; %1 is an action such as &quot;Cancel the order&quot;.</extracomment>
        <translation>Warum und wie: %1</translation>
    </message>
    <message>
        <source>Shows the rule, where it comes from, and where to click.</source>
        <translation>Zeigt die Regel, woher sie kommt und wo Sie klicken müssen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out by a screen reader: an action, then whether it is possible.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How the time is counted</source>
        <translation>Wie die Frist gezählt wird</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>Was die Antwort ändern würde</translation>
    </message>
    <message>
        <source>The date: %1</source>
        <extracomment>Who says until when something is open, such as &quot;printed by the site&quot;</extracomment>
        <translation>Das Datum: %1</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was Sie zeigen sollten</translation>
    </message>
    <message>
        <source>What it closes</source>
        <translation>Was danach nicht mehr geht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>recourse::ui::OrderDetailPane</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>What can be done, until when and why</source>
        <translation>Was getan werden kann, bis wann und warum</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>What is known of the order, and who says so</source>
        <translation>Was über die Bestellung bekannt ist und wer das sagt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What has happened so far</source>
        <translation>Was bisher geschehen ist</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Shows the order as it is. Escape does the same.</source>
        <translation>Zeigt die Bestellung, wie sie ist. Escape tut dasselbe.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv zurückholen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>What you and the seller wrote to each other</source>
        <translation>Was Sie und der Verkäufer einander geschrieben haben</translation>
    </message>
    <message>
        <source>Write the message…</source>
        <translation>Nachricht schreiben…</translation>
    </message>
    <message>
        <source>Go through it…</source>
        <translation>Durchgehen…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweise</translation>
    </message>
    <message>
        <source>What shows that you are right, and what is missing</source>
        <translation>Was zeigt, dass Sie recht haben, und was fehlt</translation>
    </message>
</context>
<context>
    <name>recourse::ui::OrderForm</name>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PackCheckCommand</name>
    <message>
        <source>Reads a pack of evidence again and says whether it is as it was made.</source>
        <translation>Liest eine Beweismappe noch einmal und sagt, ob sie ist, wie sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Check an &amp;evidence pack…</source>
        <translation>&amp;Beweismappe prüfen…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PackCheckDialog</name>
    <message>
        <source>Choose the folder of a pack</source>
        <translation>Ordner einer Beweismappe wählen</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Beweismappe wählen</translation>
    </message>
    <message>
        <source>Evidence packs (*.zip)</source>
        <extracomment>The kind of files in the file dialog; keep the pattern in brackets as it is.</extracomment>
        <translation>Beweismappen (*.zip)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PaidTogether</name>
    <message>
        <source>Paid together with</source>
        <translation>Zusammen bezahlt mit</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>a button beside the name of another order: leads to it</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PlaceCard</name>
    <message>
        <source>%1: %2</source>
        <comment>thing, state</comment>
        <extracomment>A thing that shows the problem, and whether it is there: for a screen reader</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add files to: %1</source>
        <extracomment>%1 is a thing that shows the problem, such as &quot;The parcel&apos;s label&quot;</extracomment>
        <translation>Dateien hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Example drawing: %1</source>
        <extracomment>%1 is a thing that shows the problem, such as &quot;The parcel&apos;s label&quot;</extracomment>
        <translation>Beispielzeichnung: %1</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PreviewDialog</name>
    <message>
        <source>of %1</source>
        <extracomment>Behind the number of a page: how many pages there are</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PrintDialog</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Preview of the first %Ln order(s) of %1</source>
        <extracomment>%n rows are shown, %1 is how many there are</extracomment>
        <translation>
            <numerusform>Vorschau der ersten %Ln Bestellung von %1</numerusform>
            <numerusform>Vorschau der ersten %Ln von %1 Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>The kind of files in the file dialog; keep the pattern in brackets as it is.</extracomment>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Es konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>Nothing was written. Look whether the disk is full or the folder can be written to, or choose another place.</source>
        <translation>Nichts wurde geschrieben. Sehen Sie nach, ob der Datenträger voll ist oder ob in den Ordner geschrieben werden kann, oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::PrintMenu</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProblemList</name>
    <message>
        <source>Shows each problem, until when it can be filed, and what to show.</source>
        <translation>Zeigt jedes Problem, bis wann es gemeldet werden kann und was zu zeigen ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out by a screen reader: &quot;What a dispute can be about: 6 of 19 possible now&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReadersCommand</name>
    <message>
        <source>How &amp;files are read</source>
        <translation>Wie &amp;Dateien gelesen werden</translation>
    </message>
    <message>
        <source>By what pages, mails and tables are read, and other ways to read them</source>
        <translation>Wonach Seiten, Mails und Tabellen gelesen werden, und andere Arten, sie zu lesen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReadersDialog</name>
    <message>
        <source>Ways to read files (*.json);;All files (*)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>Lesemuster für Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Load a way to read files</source>
        <translation>Ein Lesemuster für Dateien laden</translation>
    </message>
    <message>
        <source>This cannot be loaded</source>
        <translation>Das kann nicht geladen werden</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Das kann nicht genommen werden</translation>
    </message>
    <message>
        <source>%1
Nothing was changed; files are read as before.</source>
        <extracomment>%1 says which file, where in it and what is wrong</extracomment>
        <translation>%1
Nichts wurde geändert; Dateien werden gelesen wie zuvor.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RedactionDialog</name>
    <message>
        <source>Save the copy without private data</source>
        <translation>Anonyme Kopie speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ReportCommand</name>
    <message>
        <source>What was imported stands in %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Was eingelesen wurde, steht in %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1. Try another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden. Versuchen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save a re&amp;port of the last import…</source>
        <translation>Bericht über den letzten &amp;Import speichern…</translation>
    </message>
    <message>
        <source>Keeps what each file was taken for, what was imported and what was refused, and why.</source>
        <translation>Hält fest, wofür jede Datei gehalten, was eingelesen und was abgewiesen wurde, und warum.</translation>
    </message>
    <message>
        <source>Nothing has been imported since Recourse was started.</source>
        <translation>Seit dem Start von Recourse wurde nichts eingelesen.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RestoreDialog</name>
    <message>
        <source>Backups (*.recourse *.zip);;All files (*)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>Sicherungskopien (*.recourse *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherungskopie auswählen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::RowShare</name>
    <message numerus="yes">
        <source>%Ln order(s) copied.</source>
        <translation>
            <numerusform>%Ln Bestellung kopiert.</numerusform>
            <numerusform>%Ln Bestellungen kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln order(s) can be dragged at once. Copy them instead.</source>
        <translation>
            <numerusform>Auf einmal lässt sich höchstens %Ln Bestellung ziehen. Kopieren Sie sie stattdessen.</numerusform>
            <numerusform>Auf einmal lassen sich höchstens %Ln Bestellungen ziehen. Kopieren Sie sie stattdessen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::RulesDialog</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No rule says that. Try fewer words or another status.</source>
        <translation>Das sagt keine Regel. Versuchen Sie weniger Wörter oder einen anderen Status.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>How the time is counted</source>
        <translation>Wie die Frist gezählt wird</translation>
    </message>
    <message>
        <source>What it decides about</source>
        <translation>Worüber sie entscheidet</translation>
    </message>
    <message>
        <source>When it matters</source>
        <translation>Wann sie zählt</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>Regeln (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Load rules from a file</source>
        <translation>Regeln aus einer Datei laden</translation>
    </message>
    <message>
        <source>These rules cannot be loaded</source>
        <translation>Diese Regeln können nicht geladen werden</translation>
    </message>
    <message>
        <source>These rules cannot be used</source>
        <translation>Diese Regeln können nicht genommen werden</translation>
    </message>
    <message>
        <source>%1
Nothing was changed; the rules in use stay as they are.</source>
        <translation>%1
Nichts wurde geändert; die geltenden Regeln bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Language and time</source>
        <translation>Sprache und Zeit</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Neue Bestellungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungskopien</translation>
    </message>
    <message>
        <source>Bank days</source>
        <translation>Banktage</translation>
    </message>
</context>
<context>
    <name>recourse::ui::ShellMenu</name>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Finds any command of the menus by its name and does it.</source>
        <translation>Findet jeden Befehl der Menüs nach seinem Namen und führt ihn aus.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>How the program looks, speaks and remembers.</source>
        <translation>Wie das Programm aussieht, welche Sprache es spricht und was es sich merkt.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys of the menus, in the handbook.</source>
        <translation>Alle Tasten der Menüs, im Handbuch.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::SpellingMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation>Zu meinen Wörtern &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Ignore here</source>
        <translation>Hier &amp;ignorieren</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StandingPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>something else that can be done: %1 its name, %2 one sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepButton</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>This step is open.</source>
        <translation>Dieser Schritt ist offen.</translation>
    </message>
    <message>
        <source>This step is finished.</source>
        <translation>Dieser Schritt ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TableMenus</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Zeilenhöhe</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>The columns as they were at first, in their order and as wide as they need.</source>
        <translation>Die Spalten wie am ersten Tag, in ihrer Reihenfolge und so breit wie nötig.</translation>
    </message>
    <message>
        <source>&amp;Comfortable, two lines a row</source>
        <translation>&amp;Geräumig, zwei Zeilen je Bestellung</translation>
    </message>
    <message>
        <source>C&amp;ompact, one line a row</source>
        <translation>Ko&amp;mpakt, eine Zeile je Bestellung</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected orders as the table shows them.</source>
        <translation>Kopiert die ausgewählten Bestellungen so, wie die Tabelle sie zeigt.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln order(s)</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Bestellung</numerusform>
            <numerusform>Schlagwörter von %Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, the orders are being read.</source>
        <translation>Einen Moment, die Bestellungen werden gelesen.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TemplateList</name>
    <message>
        <source>Find a message</source>
        <translation>Nachricht suchen</translation>
    </message>
    <message>
        <source>Messages, those that fit first</source>
        <translation>Nachrichten, die passenden zuerst</translation>
    </message>
    <message>
        <source>Recommended now</source>
        <extracomment>In the list of messages, under the title of the one that fits best</extracomment>
        <translation>Jetzt empfohlen</translation>
    </message>
    <message>
        <source>No message has these words.</source>
        <translation>Keine Nachricht enthält diese Worte.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TemplatesCommand</name>
    <message>
        <source>Message &amp;templates…</source>
        <translation>Nachrichten&amp;vorlagen…</translation>
    </message>
    <message>
        <source>The messages that can be written, and templates of your own</source>
        <translation>Die Nachrichten, die sich schreiben lassen, und eigene Vorlagen</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TemplatesDialog</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Message templates (*.json);;All files (*)</source>
        <extracomment>The kinds of files in the file dialog; keep the patterns in brackets as they are.</extracomment>
        <translation>Nachrichtenvorlagen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Vorlagen exportieren</translation>
    </message>
</context>
<context>
    <name>recourse::ui::TickList</name>
    <message>
        <source>%1. %2</source>
        <extracomment>a step of the click path: %1 its number, %2 what to click</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WatchCommand</name>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>Ordner be&amp;obachten…</translation>
    </message>
    <message>
        <source>Says when new files with orders come into a folder, and imports nothing by itself.</source>
        <translation>Sagt, wenn neue Dateien mit Bestellungen in einen Ordner kommen, und importiert nichts von selbst.</translation>
    </message>
    <message>
        <source>%1 is watched. Choose this again to stop it.</source>
        <translation>%1 wird beobachtet. Wählen Sie dies noch einmal, um es zu beenden.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WhatIfBar</name>
    <message>
        <source>Show the order as it will be: %1</source>
        <extracomment>Above the slider that shows the order at another instant; %1 is &quot;Now&quot; or a day and hour</extracomment>
        <translation>So steht die Bestellung dann: %1</translation>
    </message>
    <message>
        <source>The instant at which the order is shown</source>
        <translation>Der Zeitpunkt, zu dem die Bestellung gezeigt wird</translation>
    </message>
    <message>
        <source>What is supposed to happen</source>
        <translation>Was angenommen wird</translation>
    </message>
    <message>
        <source>Shows where the order would stand. Nothing of it is recorded.</source>
        <translation>Zeigt, wo die Bestellung dann stünde. Nichts davon wird eingetragen.</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WidgetPrompt</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>recourse::ui::WizardDialog</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Close, keep draft</source>
        <translation>&amp;Schließen, Entwurf behalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>recourse::wording::BookRows</name>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <extracomment>%1 is what is told (&quot;Must ship by&quot;), %2 its value (&quot;27 Nov 2026&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Seller and items</source>
        <translation>Verkäufer und Artikel</translation>
    </message>
    <message>
        <source>State and dates, times of %1</source>
        <extracomment>The heading of a column of dates. %1 is a time zone: &quot;Europe/Berlin&quot;, &quot;UTC&quot;</extracomment>
        <translation>Status und Termine, Zeiten in %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Noch keine Nummer</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Kaufvorgang</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Im Archiv</translation>
    </message>
    <message>
        <source>Item without a title</source>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>seen on %1</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>gesehen am %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at %1 each</source>
        <extracomment>%n pieces of an item, %1 is the price of one</extracomment>
        <translation>
            <numerusform>%Ln Stück zu %1</numerusform>
            <numerusform>%Ln Stück zu je %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::wording::CaseSheet</name>
    <message>
        <source>Evidence for an order</source>
        <extracomment>The title of a document. %1 is the number of an order</extracomment>
        <translation>Beweise zu einer Bestellung</translation>
    </message>
    <message>
        <source>Evidence for order %1</source>
        <translation>Beweise zur Bestellung %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt mit</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Was wann geschah</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>Statement of the buyer</source>
        <translation>Stellungnahme des Käufers</translation>
    </message>
    <message>
        <source>What this proves</source>
        <translation>Was das beweist</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Abbildung %1</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <extracomment>%1 is a number, %2 what a file shows (&quot;Label with its number&quot;)</extracomment>
        <translation>Abbildung %1: %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is a number of pieces, %2 the name of an item</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Taken on %1 by the camera&apos;s own clock</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>Nach der Uhr der Kamera aufgenommen am %1</translation>
    </message>
    <message>
        <source>Kept as evidence since %1</source>
        <extracomment>%1 is a date with its time</extracomment>
        <translation>Als Beweis aufbewahrt seit %1</translation>
    </message>
    <message>
        <source>SHA-256 of the original: %1</source>
        <extracomment>%1 is a row of 64 digits</extracomment>
        <translation>SHA-256 des Originals: %1</translation>
    </message>
    <message>
        <source>Figure %1: Promised and received</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Abbildung %1: Versprochen und erhalten</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A line of a numbered list: %1 is its number, %2 the buyer&apos;s own words</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The files are copies; each original is kept unchanged. The fingerprints (SHA-256) in log.jsonl and manifest-sha256.txt show that nothing was changed since it was added, as far as these two lists are unchanged themselves. They do not show who made a file, or when.</source>
        <translation>Die Dateien sind Kopien; jedes Original wird unverändert aufbewahrt. Die Fingerabdrücke (SHA-256) in log.jsonl und manifest-sha256.txt zeigen, dass nichts verändert wurde, seit es hinzugefügt wurde, soweit diese beiden Listen selbst unverändert sind. Sie zeigen nicht, wer eine Datei gemacht hat oder wann.</translation>
    </message>
</context>
<context>
    <name>recourse::wording::ChangeText</name>
    <message numerus="yes">
        <source>Undo import of %Ln order(s)</source>
        <translation>
            <numerusform>Import von %Ln Bestellung rückgängig machen</numerusform>
            <numerusform>Import von %Ln Bestellungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo what was recorded for order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Rückgängig machen, was für Bestellung %1 festgehalten wurde</translation>
    </message>
    <message>
        <source>Undo the note of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Notiz zu Bestellung %1 rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo the notes of %Ln order(s)</source>
        <translation>
            <numerusform>Notizen zu %Ln Bestellung rückgängig machen</numerusform>
            <numerusform>Notizen zu %Ln Bestellungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the tags of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Schlagwörter von Bestellung %1 rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo the tags of %Ln order(s)</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Bestellung rückgängig machen</numerusform>
            <numerusform>Schlagwörter von %Ln Bestellungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo archiving of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Archivieren von Bestellung %1 rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo archiving of %Ln order(s)</source>
        <translation>
            <numerusform>Archivieren von %Ln Bestellung rückgängig machen</numerusform>
            <numerusform>Archivieren von %Ln Bestellungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo return of order %1 from the archive</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückholen von Bestellung %1 aus dem Archiv rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo return of %Ln order(s) from the archive</source>
        <translation>
            <numerusform>Zurückholen von %Ln Bestellung aus dem Archiv rückgängig machen</numerusform>
            <numerusform>Zurückholen von %Ln Bestellungen aus dem Archiv rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo move of order %1 to the trash</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Verschieben von Bestellung %1 in den Papierkorb rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo move of %Ln order(s) to the trash</source>
        <translation>
            <numerusform>Verschieben von %Ln Bestellung in den Papierkorb rückgängig machen</numerusform>
            <numerusform>Verschieben von %Ln Bestellungen in den Papierkorb rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo return of order %1 from the trash</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückholen von Bestellung %1 aus dem Papierkorb rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo return of %Ln order(s) from the trash</source>
        <translation>
            <numerusform>Zurückholen von %Ln Bestellung aus dem Papierkorb rückgängig machen</numerusform>
            <numerusform>Zurückholen von %Ln Bestellungen aus dem Papierkorb rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Änderungen an Bestellung %1 rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo changes of %Ln order(s)</source>
        <translation>
            <numerusform>Änderungen an %Ln Bestellung rückgängig machen</numerusform>
            <numerusform>Änderungen an %Ln Bestellungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo entry of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Eintragen von Bestellung %1 rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo entry of %Ln order(s)</source>
        <translation>
            <numerusform>Eintragen von %Ln Bestellung rückgängig machen</numerusform>
            <numerusform>Eintragen von %Ln Bestellungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo merge of %Ln order(s)</source>
        <translation>
            <numerusform>Zusammenführen von %Ln Bestellung rückgängig machen</numerusform>
            <numerusform>Zusammenführen von %Ln Bestellungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo emptying of the trash with %Ln order(s)</source>
        <translation>
            <numerusform>Leeren des Papierkorbs mit %Ln Bestellung rückgängig machen</numerusform>
            <numerusform>Leeren des Papierkorbs mit %Ln Bestellungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the group “%1”</source>
        <extracomment>%1 is the name of a group of orders</extracomment>
        <translation>Gruppe „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo removal of the group “%1”</source>
        <extracomment>%1 is the name of a group of orders</extracomment>
        <translation>Entfernen der Gruppe „%1“ rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %Ln order(s)</source>
        <translation>
            <numerusform>Import von %Ln Bestellung wiederholen</numerusform>
            <numerusform>Import von %Ln Bestellungen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo what was recorded for order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Wiederholen, was für Bestellung %1 festgehalten wurde</translation>
    </message>
    <message>
        <source>Redo the note of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Notiz zu Bestellung %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo the notes of %Ln order(s)</source>
        <translation>
            <numerusform>Notizen zu %Ln Bestellung wiederholen</numerusform>
            <numerusform>Notizen zu %Ln Bestellungen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo the tags of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Schlagwörter von Bestellung %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo the tags of %Ln order(s)</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Bestellung wiederholen</numerusform>
            <numerusform>Schlagwörter von %Ln Bestellungen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo archiving of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Archivieren von Bestellung %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo archiving of %Ln order(s)</source>
        <translation>
            <numerusform>Archivieren von %Ln Bestellung wiederholen</numerusform>
            <numerusform>Archivieren von %Ln Bestellungen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo return of order %1 from the archive</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückholen von Bestellung %1 aus dem Archiv wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo return of %Ln order(s) from the archive</source>
        <translation>
            <numerusform>Zurückholen von %Ln Bestellung aus dem Archiv wiederholen</numerusform>
            <numerusform>Zurückholen von %Ln Bestellungen aus dem Archiv wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo move of order %1 to the trash</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Verschieben von Bestellung %1 in den Papierkorb wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo move of %Ln order(s) to the trash</source>
        <translation>
            <numerusform>Verschieben von %Ln Bestellung in den Papierkorb wiederholen</numerusform>
            <numerusform>Verschieben von %Ln Bestellungen in den Papierkorb wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo return of order %1 from the trash</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückholen von Bestellung %1 aus dem Papierkorb wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo return of %Ln order(s) from the trash</source>
        <translation>
            <numerusform>Zurückholen von %Ln Bestellung aus dem Papierkorb wiederholen</numerusform>
            <numerusform>Zurückholen von %Ln Bestellungen aus dem Papierkorb wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo changes of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Änderungen an Bestellung %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo changes of %Ln order(s)</source>
        <translation>
            <numerusform>Änderungen an %Ln Bestellung wiederholen</numerusform>
            <numerusform>Änderungen an %Ln Bestellungen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo entry of order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Eintragen von Bestellung %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo entry of %Ln order(s)</source>
        <translation>
            <numerusform>Eintragen von %Ln Bestellung wiederholen</numerusform>
            <numerusform>Eintragen von %Ln Bestellungen wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo merge of %Ln order(s)</source>
        <translation>
            <numerusform>Zusammenführen von %Ln Bestellung wiederholen</numerusform>
            <numerusform>Zusammenführen von %Ln Bestellungen wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo emptying of the trash with %Ln order(s)</source>
        <translation>
            <numerusform>Leeren des Papierkorbs mit %Ln Bestellung wiederholen</numerusform>
            <numerusform>Leeren des Papierkorbs mit %Ln Bestellungen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo the group “%1”</source>
        <extracomment>%1 is the name of a group of orders</extracomment>
        <translation>Gruppe „%1“ wiederholen</translation>
    </message>
    <message>
        <source>Redo removal of the group “%1”</source>
        <extracomment>%1 is the name of a group of orders</extracomment>
        <translation>Entfernen der Gruppe „%1“ wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the import of %Ln order(s) from %1.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>
            <numerusform>Zurückgenommen: der Import von %Ln Bestellung aus %1.</numerusform>
            <numerusform>Zurückgenommen: der Import von %Ln Bestellungen aus %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: what was recorded for order %1.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückgenommen: was für Bestellung %1 festgehalten wurde.</translation>
    </message>
    <message>
        <source>Taken back: the note of order %1.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückgenommen: die Notiz zu Bestellung %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the notes of %Ln order(s).</source>
        <translation>
            <numerusform>Zurückgenommen: die Notizen zu %Ln Bestellung.</numerusform>
            <numerusform>Zurückgenommen: die Notizen zu %Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the tags of order %1.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückgenommen: die Schlagwörter von Bestellung %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the tags of %Ln order(s).</source>
        <translation>
            <numerusform>Zurückgenommen: die Schlagwörter von %Ln Bestellung.</numerusform>
            <numerusform>Zurückgenommen: die Schlagwörter von %Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the archiving of order %1.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückgenommen: das Archivieren von Bestellung %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the archiving of %Ln order(s).</source>
        <translation>
            <numerusform>Zurückgenommen: das Archivieren von %Ln Bestellung.</numerusform>
            <numerusform>Zurückgenommen: das Archivieren von %Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the return of order %1 from the archive.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückgenommen: das Zurückholen von Bestellung %1 aus dem Archiv.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the return of %Ln order(s) from the archive.</source>
        <translation>
            <numerusform>Zurückgenommen: das Zurückholen von %Ln Bestellung aus dem Archiv.</numerusform>
            <numerusform>Zurückgenommen: das Zurückholen von %Ln Bestellungen aus dem Archiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the move of order %1 to the trash.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückgenommen: das Verschieben von Bestellung %1 in den Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the move of %Ln order(s) to the trash.</source>
        <translation>
            <numerusform>Zurückgenommen: das Verschieben von %Ln Bestellung in den Papierkorb.</numerusform>
            <numerusform>Zurückgenommen: das Verschieben von %Ln Bestellungen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the return of order %1 from the trash.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückgenommen: das Zurückholen von Bestellung %1 aus dem Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the return of %Ln order(s) from the trash.</source>
        <translation>
            <numerusform>Zurückgenommen: das Zurückholen von %Ln Bestellung aus dem Papierkorb.</numerusform>
            <numerusform>Zurückgenommen: das Zurückholen von %Ln Bestellungen aus dem Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the changes of order %1.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückgenommen: die Änderungen an Bestellung %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the changes of %Ln order(s).</source>
        <translation>
            <numerusform>Zurückgenommen: die Änderungen an %Ln Bestellung.</numerusform>
            <numerusform>Zurückgenommen: die Änderungen an %Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the entry of order %1.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Zurückgenommen: das Eintragen von Bestellung %1.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the entry of %Ln order(s).</source>
        <translation>
            <numerusform>Zurückgenommen: das Eintragen von %Ln Bestellung.</numerusform>
            <numerusform>Zurückgenommen: das Eintragen von %Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the merge of %Ln order(s).</source>
        <translation>
            <numerusform>Zurückgenommen: das Zusammenführen von %Ln Bestellung.</numerusform>
            <numerusform>Zurückgenommen: das Zusammenführen von %Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the emptying of the trash with %Ln order(s).</source>
        <translation>
            <numerusform>Zurückgenommen: das Leeren des Papierkorbs mit %Ln Bestellung.</numerusform>
            <numerusform>Zurückgenommen: das Leeren des Papierkorbs mit %Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: the group “%1”.</source>
        <extracomment>%1 is the name of a group of orders</extracomment>
        <translation>Zurückgenommen: die Gruppe „%1“.</translation>
    </message>
    <message>
        <source>Taken back: the removal of the group “%1”.</source>
        <extracomment>%1 is the name of a group of orders</extracomment>
        <translation>Zurückgenommen: das Entfernen der Gruppe „%1“.</translation>
    </message>
    <message>
        <source>Undo removing an event from order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Entfernen eines Ereignisses aus Bestellung %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Redo removing an event from order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Entfernen eines Ereignisses aus Bestellung %1 wiederholen</translation>
    </message>
    <message>
        <source>The event that was removed from order %1 is there again.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Das Ereignis, das aus Bestellung %1 entfernt wurde, ist wieder da.</translation>
    </message>
    <message>
        <source>Undo the template “%1”</source>
        <extracomment>%1 is the title of a template of messages</extracomment>
        <translation>Vorlage „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo changes of templates</source>
        <translation>Änderungen an Vorlagen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo removal of the template “%1”</source>
        <extracomment>%1 is the title of a template of messages</extracomment>
        <translation>Entfernen der Vorlage „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the template “%1”</source>
        <extracomment>%1 is the title of a template of messages</extracomment>
        <translation>Vorlage „%1“ wiederholen</translation>
    </message>
    <message>
        <source>Redo changes of templates</source>
        <translation>Änderungen an Vorlagen wiederholen</translation>
    </message>
    <message>
        <source>Redo removal of the template “%1”</source>
        <extracomment>%1 is the title of a template of messages</extracomment>
        <translation>Entfernen der Vorlage „%1“ wiederholen</translation>
    </message>
    <message>
        <source>Taken back: the template “%1”.</source>
        <extracomment>%1 is the title of a template of messages</extracomment>
        <translation>Zurückgenommen: die Vorlage „%1“.</translation>
    </message>
    <message>
        <source>Taken back: the changes of templates.</source>
        <translation>Zurückgenommen: die Änderungen an Vorlagen.</translation>
    </message>
    <message>
        <source>Taken back: the removal of the template “%1”.</source>
        <extracomment>%1 is the title of a template of messages</extracomment>
        <translation>Zurückgenommen: das Entfernen der Vorlage „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Undo what was recorded for %Ln order(s)</source>
        <translation>
            <numerusform>Eintrag bei einer Bestellung rückgängig machen</numerusform>
            <numerusform>Eintrag bei %Ln Bestellungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo what was recorded for %Ln order(s)</source>
        <translation>
            <numerusform>Eintrag bei einer Bestellung wiederherstellen</numerusform>
            <numerusform>Eintrag bei %Ln Bestellungen wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: what was recorded for %Ln order(s).</source>
        <translation>
            <numerusform>Rückgängig gemacht: der Eintrag bei einer Bestellung.</numerusform>
            <numerusform>Rückgängig gemacht: der Eintrag bei %Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the adding of “%1”</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>Hinzufügen von „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the adding of evidence</source>
        <translation>Hinzufügen von Beweisen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo changes to “%1”</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>Änderungen an „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo changes of evidence</source>
        <translation>Änderungen an Beweisen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo removal of “%1”</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>Entfernen von „%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>Undo removal of evidence</source>
        <translation>Entfernen von Beweisen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo return of “%1” from the trash</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>Zurückholen von „%1“ aus dem Papierkorb rückgängig machen</translation>
    </message>
    <message>
        <source>Undo return of evidence from the trash</source>
        <translation>Zurückholen von Beweisen aus dem Papierkorb rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the adding of “%1”</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>Hinzufügen von „%1“ wiederholen</translation>
    </message>
    <message>
        <source>Redo the adding of evidence</source>
        <translation>Hinzufügen von Beweisen wiederholen</translation>
    </message>
    <message>
        <source>Redo changes to “%1”</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>Änderungen an „%1“ wiederholen</translation>
    </message>
    <message>
        <source>Redo changes of evidence</source>
        <translation>Änderungen an Beweisen wiederholen</translation>
    </message>
    <message>
        <source>Redo removal of “%1”</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>Entfernen von „%1“ wiederholen</translation>
    </message>
    <message>
        <source>Redo removal of evidence</source>
        <translation>Entfernen von Beweisen wiederholen</translation>
    </message>
    <message>
        <source>Redo return of “%1” from the trash</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>Zurückholen von „%1“ aus dem Papierkorb wiederholen</translation>
    </message>
    <message>
        <source>Redo return of evidence from the trash</source>
        <translation>Zurückholen von Beweisen aus dem Papierkorb wiederholen</translation>
    </message>
    <message>
        <source>“%1” is in the trash of its order.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>„%1“ liegt im Papierkorb seiner Bestellung.</translation>
    </message>
    <message>
        <source>Taken back: the adding of evidence, which is in the trash of its order.</source>
        <translation>Zurückgenommen: das Hinzufügen von Beweisen, die nun im Papierkorb ihrer Bestellung liegen.</translation>
    </message>
    <message>
        <source>Taken back: the changes to “%1”.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>Zurückgenommen: die Änderungen an „%1“.</translation>
    </message>
    <message>
        <source>Taken back: the changes of evidence.</source>
        <translation>Zurückgenommen: die Änderungen an Beweisen.</translation>
    </message>
    <message>
        <source>“%1” is among the evidence again.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>„%1“ gehört wieder zu den Beweisen.</translation>
    </message>
    <message>
        <source>The evidence that was removed is there again.</source>
        <translation>Die entfernten Beweise sind wieder da.</translation>
    </message>
    <message>
        <source>“%1” is in the trash of its order again.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>„%1“ liegt wieder im Papierkorb seiner Bestellung.</translation>
    </message>
    <message>
        <source>The evidence is in the trash of its order again.</source>
        <translation>Die Beweise liegen wieder im Papierkorb ihrer Bestellung.</translation>
    </message>
</context>
<context>
    <name>recourse::wording::CopyText</name>
    <message>
        <source>There is no room for the backup. Nothing was changed; free some space or choose another disk.</source>
        <translation>Für die Sicherungskopie ist kein Platz. Nichts wurde geändert; schaffen Sie etwas Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this folder. Nothing was changed; choose a folder that you may write to.</source>
        <translation>Die Sicherungskopie lässt sich nicht in diesen Ordner schreiben. Nichts wurde geändert; wählen Sie einen Ordner, der Ihnen gehört.</translation>
    </message>
    <message>
        <source>The folder for the backup is not there. Nothing was changed; connect its disk or choose another folder.</source>
        <translation>Der Ordner für die Sicherungskopie ist nicht da. Nichts wurde geändert; schließen Sie seinen Datenträger an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file that the backup would replace is an order book in use. It was left as it is; choose another name.</source>
        <translation>Die Datei, die die Sicherungskopie ersetzen würde, ist ein Bestellbuch, das gerade benutzt wird. Sie wurde gelassen, wie sie ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The backup could not be written. Nothing was changed; try again.</source>
        <translation>Die Sicherungskopie konnte nicht geschrieben werden. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of Recourse. Nothing was changed; update the program to restore it.</source>
        <translation>Die Sicherungskopie wurde von einer neueren Version von Recourse gemacht. Nichts wurde geändert; aktualisieren Sie das Programm, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>The backup is damaged. Nothing was changed; choose an older one.</source>
        <translation>Die Sicherungskopie ist beschädigt. Nichts wurde geändert; wählen Sie eine ältere.</translation>
    </message>
    <message>
        <source>Another program is writing to the backup. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in die Sicherungskopie. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Nothing was changed; look whether its disk is connected.</source>
        <translation>Die Sicherungskopie lässt sich nicht lesen. Nichts wurde geändert; sehen Sie nach, ob ihr Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is the order book itself. Choose another file for the backup.</source>
        <translation>Das ist das Bestellbuch selbst. Wählen Sie eine andere Datei für die Sicherungskopie.</translation>
    </message>
    <message>
        <source>A file of another kind has this name. It was left as it is; choose another name.</source>
        <translation>Eine Datei anderer Art hat diesen Namen. Sie wurde gelassen, wie sie ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This file is no backup of an order book. Nothing was changed.</source>
        <translation>Diese Datei ist keine Sicherungskopie eines Bestellbuchs. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This archive is no backup of Recourse, or it is damaged. Nothing was changed.</source>
        <translation>Dieses Archiv ist keine Sicherungskopie von Recourse, oder es ist beschädigt. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>recourse::wording::ErrorText</name>
    <message>
        <source>This is not a file of orders that Recourse can read.</source>
        <translation>Das ist keine Datei mit Bestellungen, die Recourse lesen kann.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The file is too large; the limit is %1 MB.</source>
        <translation>Die Datei ist zu groß; die Grenze liegt bei %1 MB.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Save it as UTF-8 and try again.</source>
        <translation>Die Schriftzeichen dieser Datei lassen sich nicht lesen. Speichern Sie sie als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Hier wird ein Anführungszeichen geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>This line is far too long for an order.</source>
        <translation>Diese Zeile ist für eine Bestellung viel zu lang.</translation>
    </message>
    <message>
        <source>A value here is far too long for an order.</source>
        <translation>Ein Wert hier ist für eine Bestellung viel zu lang.</translation>
    </message>
    <message>
        <source>The header has %1 columns, but this line has %2.</source>
        <extracomment>%1 and %2 are numbers of cells</extracomment>
        <translation>Die Kopfzeile hat %1 Spalten, diese Zeile aber %2.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>Die Spalte %1 fehlt.</translation>
    </message>
    <message>
        <source>%1 stands here twice, so it is not clear which one counts.</source>
        <translation>%1 steht hier zweimal, daher ist nicht klar, welche Angabe gilt.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Das ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The file is nested too deep to be a file of orders.</source>
        <translation>Die Datei ist zu tief verschachtelt, um eine Datei mit Bestellungen zu sein.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Recourse. Update the program to read it.</source>
        <translation>Die Datei wurde von einer neueren Version von Recourse geschrieben. Aktualisieren Sie das Programm, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Look whether it is still there and whether you may read it.</source>
        <translation>Die Datei lässt sich nicht öffnen. Sehen Sie nach, ob sie noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>A value that every order needs is missing.</source>
        <translation>Ein Wert, den jede Bestellung braucht, fehlt.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” can be two different days. Say whether the day or the month comes first.</source>
        <translation>„%1“ kann zwei verschiedene Tage bedeuten. Geben Sie an, ob der Tag oder der Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money.</source>
        <translation>„%1“ ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>“%1” can be two different amounts. Write it with two digits after the point.</source>
        <translation>„%1“ kann zwei verschiedene Beträge bedeuten. Schreiben Sie ihn mit zwei Stellen nach dem Trennzeichen.</translation>
    </message>
    <message>
        <source>The currency of an amount is missing.</source>
        <translation>Die Währung eines Betrags fehlt.</translation>
    </message>
    <message>
        <source>The currency “%1” is not known.</source>
        <translation>Die Währung „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The status “%1” is not known.</source>
        <translation>Der Status „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This value cannot stand here.</source>
        <translation>Dieser Wert kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>„%1“ kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>The event “%1” is not known.</source>
        <translation>Das Ereignis „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The order %1 stands in this file twice.</source>
        <translation>Die Bestellung %1 steht zweimal in dieser Datei.</translation>
    </message>
    <message>
        <source>Lines of the same order contradict each other.</source>
        <translation>Zeilen derselben Bestellung widersprechen sich.</translation>
    </message>
    <message>
        <source>There is no order book at this place.</source>
        <translation>An diesem Ort gibt es kein Bestellbuch.</translation>
    </message>
    <message>
        <source>This file is no order book. It was left as it is.</source>
        <translation>Diese Datei ist kein Bestellbuch. Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The order book is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>Das Bestellbuch ist beschädigt. Nichts wurde geändert; stellen Sie eine Sicherungskopie wieder her.</translation>
    </message>
    <message>
        <source>The order book was written by a newer version of Recourse. It was left as it is; update the program to open it.</source>
        <translation>Das Bestellbuch wurde von einer neueren Version von Recourse geschrieben. Es wurde gelassen, wie es ist; aktualisieren Sie das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Another program is writing to the order book. Nothing was changed; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in das Bestellbuch. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert; schaffen Sie etwas Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The order book cannot be written to here. Nothing was changed; look at the permissions of its folder.</source>
        <translation>In das Bestellbuch kann hier nicht geschrieben werden. Nichts wurde geändert; prüfen Sie die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>The folder of the order book is not there any more. Connect its disk and try again.</source>
        <translation>Der Ordner des Bestellbuchs ist nicht mehr da. Schließen Sie seinen Datenträger an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The order book could not be used. Nothing was changed; try again.</source>
        <translation>Das Bestellbuch konnte nicht verwendet werden. Nichts wurde geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be recorded before “%2”.</source>
        <extracomment>%1 and %2 are events: &quot;The seller agreed&quot;</extracomment>
        <translation>„%1“ kann nicht vor „%2“ festgehalten werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be recorded while the status of the order is “%2”.</source>
        <extracomment>%1 is an event, %2 the status of the order</extracomment>
        <translation>„%1“ kann nicht festgehalten werden, solange der Status der Bestellung „%2“ ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be recorded now.</source>
        <translation>„%1“ kann jetzt nicht festgehalten werden.</translation>
    </message>
    <message>
        <source>%1 is writing to the order book. Nothing was changed; try again in a moment.</source>
        <extracomment>%1 is a program with its process number, &quot;recourse (4711)&quot;</extracomment>
        <translation>%1 schreibt gerade in das Bestellbuch. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“%1” can be two different days. Say which it is with --dates dmy, --dates mdy or --dates ymd.</source>
        <translation>„%1“ kann zwei verschiedene Tage bedeuten. Geben Sie mit --dates dmy, --dates mdy oder --dates ymd an, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>“%1” stands in this pack twice.</source>
        <translation>„%1“ steht zweimal in diesem Regelpaket.</translation>
    </message>
    <message>
        <source>This is your book itself, which is open. Everything in it is here already.</source>
        <translation>Das ist Ihr Bestellbuch selbst, das gerade offen ist. Alles darin ist schon hier.</translation>
    </message>
    <message>
        <source>%1, line %2, %3: %4</source>
        <extracomment>%1 is a file, %2 the number of a line, %3 a place in it, %4 a sentence: what is wrong</extracomment>
        <translation>%1, Zeile %2, %3: %4</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is a file, %2 the number of a line, %3 a sentence: what is wrong</extracomment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a place in it or a sentence, %3 a sentence: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Recourse has got newer rules since you loaded version %1 from %2. Version %3, which came with it, is used.</source>
        <extracomment>%1 and %3 are versions of rules such as 2026-11-22, %2 is a file</extracomment>
        <translation>Recourse hat neuere Regeln bekommen, seit Sie Version %1 aus %2 geladen haben. Es gilt Version %3, die mitgeliefert wurde.</translation>
    </message>
    <message>
        <source>Rules that you loaded cannot be used. %1</source>
        <extracomment>%1 says which file, where in it and what is wrong</extracomment>
        <translation>Regeln, die Sie geladen haben, können nicht gelten. %1</translation>
    </message>
    <message>
        <source>The folder of the rules cannot be written to. The rules in use stay as they are; look at the permissions of your data folder.</source>
        <translation>In den Ordner der Regeln kann nicht geschrieben werden. Die geltenden Regeln bleiben, wie sie sind; sehen Sie nach den Rechten Ihres Datenordners.</translation>
    </message>
    <message>
        <source>These rules are not there any more. The rules in use stay as they are.</source>
        <translation>Diese Regeln sind nicht mehr da. Die geltenden Regeln bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The rules could not be kept. The rules in use stay as they are; try again.</source>
        <translation>Die Regeln konnten nicht aufbewahrt werden. Die geltenden Regeln bleiben, wie sie sind; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Rules that you loaded cannot be used; version %2, which came with Recourse, is used instead. %1</source>
        <extracomment>%1 says which file, where in it and what is wrong, %2 is a version such as 2026-11-22</extracomment>
        <translation>Regeln, die Sie geladen haben, können nicht gelten; stattdessen gilt Version %2, die mit Recourse geliefert wurde. %1</translation>
    </message>
    <message>
        <source>The order %1 is in the trash and stays there. Bring it back first to have it updated.</source>
        <translation>Die Bestellung %1 ist im Papierkorb und bleibt dort. Holen Sie sie zuerst zurück, damit sie aktualisiert werden kann.</translation>
    </message>
    <message>
        <source>The days on which your bank is closed cannot be read from %1, so none are left out. The file was left as it is; enter the days anew in the settings.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Tage, an denen Ihre Bank geschlossen ist, lassen sich aus %1 nicht lesen, also zählen alle Tage mit. Die Datei blieb, wie sie ist; tragen Sie die Tage in den Einstellungen neu ein.</translation>
    </message>
    <message>
        <source>The days on which your bank is closed could not be kept, for the folder of the rules cannot be written to. They stay as they were; look at the permissions of your data folder.</source>
        <translation>Die Tage, an denen Ihre Bank geschlossen ist, ließen sich nicht speichern, denn in den Ordner der Regeln kann nicht geschrieben werden. Sie bleiben, wie sie waren; sehen Sie nach den Rechten Ihres Datenordners.</translation>
    </message>
    <message>
        <source>The days on which your bank is closed could not be kept. They stay as they were; try again.</source>
        <translation>Die Tage, an denen Ihre Bank geschlossen ist, ließen sich nicht speichern. Sie bleiben, wie sie waren; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged. Open it in your spreadsheet program, save it anew and try again.</source>
        <translation>Das Tabellenblatt ist beschädigt. Öffnen Sie es in Ihrer Tabellenkalkulation, speichern Sie es neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is a backup of an order book. It is not imported but restored.</source>
        <translation>Das ist die Sicherung eines Bestellbuchs. Sie wird nicht importiert, sondern wiederhergestellt.</translation>
    </message>
    <message>
        <source>Recourse was built here without %1, so it cannot read files of this kind.</source>
        <extracomment>%1 is the name of a library</extracomment>
        <translation>Recourse wurde hier ohne %1 gebaut und kann Dateien dieser Art deshalb nicht lesen.</translation>
    </message>
    <message>
        <source>This mail is not about an order: it is advertising, from another shop or from a person.</source>
        <translation>Diese E-Mail handelt von keiner Bestellung: Sie ist Werbung, von einem anderen Shop oder von einer Person.</translation>
    </message>
    <message>
        <source>Nobody knows yet whose parcel %1 is. Import its order first, then this file again.</source>
        <translation>Noch ist nicht bekannt, zu welcher Bestellung das Paket %1 gehört. Lesen Sie zuerst die Bestellung ein, dann diese Datei noch einmal.</translation>
    </message>
    <message>
        <source>The file is nested too deep for what it should be.</source>
        <translation>Die Datei ist tiefer verschachtelt, als sie sein dürfte.</translation>
    </message>
    <message>
        <source>A text here is far too long.</source>
        <translation>Ein Text ist hier viel zu lang.</translation>
    </message>
    <message>
        <source>This is far too much.</source>
        <translation>Das ist viel zu viel.</translation>
    </message>
    <message>
        <source>Recourse knows newer ways to read files since you loaded version %1 from %2. Version %3, which came with it, is used.</source>
        <extracomment>%1 and %3 are versions of what files are read by, such as 2026-11-22, %2 is a file</extracomment>
        <translation>Recourse kennt neuere Lesemuster, seit Sie Version %1 aus %2 geladen haben. Es gilt Version %3, die mitgeliefert wurde.</translation>
    </message>
    <message>
        <source>A way to read files that you loaded cannot be used. %1</source>
        <extracomment>%1 says which file, where in it and what is wrong</extracomment>
        <translation>Ein Lesemuster, das Sie geladen haben, kann nicht gelten. %1</translation>
    </message>
    <message>
        <source>A way to read files that you loaded cannot be used; version %2, which came with Recourse, is used instead. %1</source>
        <extracomment>%1 says which file, where in it and what is wrong, %2 is a version such as 2026-11-22</extracomment>
        <translation>Ein Lesemuster, das Sie geladen haben, kann nicht gelten; stattdessen gilt Version %2, die mit Recourse geliefert wurde. %1</translation>
    </message>
    <message>
        <source>Your data folder cannot be written to, so files are read as before; look at its permissions.</source>
        <translation>In Ihren Datenordner kann nicht geschrieben werden, daher werden Dateien gelesen wie zuvor; sehen Sie nach seinen Rechten.</translation>
    </message>
    <message>
        <source>What you chose is not there any more. Files are read as before.</source>
        <translation>Was Sie gewählt haben, ist nicht mehr da. Dateien werden gelesen wie zuvor.</translation>
    </message>
    <message>
        <source>It could not be kept, so files are read as before; try again.</source>
        <translation>Es konnte nicht aufbewahrt werden, daher werden Dateien gelesen wie zuvor; versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>recourse::wording::Evidence</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Gespeicherte Seite</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>%1 is not there. Nothing was added.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist nicht da. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is no file. Nothing was added; choose the files in it.</source>
        <extracomment>%1 is the name of a folder or a device</extracomment>
        <translation>%1 ist keine Datei. Es wurde nichts hinzugefügt; wählen Sie die Dateien darin aus.</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was added; copy it from the camera once more.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist leer. Es wurde nichts hinzugefügt; kopieren Sie die Datei noch einmal von der Kamera.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was added; look whether its disk is connected and you may open it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 lässt sich nicht lesen. Es wurde nichts hinzugefügt; sehen Sie nach, ob der Datenträger angeschlossen ist und Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was added; try again when it has finished.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Ein anderes Programm schreibt gerade in %1. Es wurde nichts hinzugefügt; versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>There is no room for a copy of %1: it needs %2, and %3 are free. Nothing was added; free some space.</source>
        <extracomment>%1 is the name of a file, %2 and %3 are sizes such as &quot;38 MB&quot;</extracomment>
        <translation>Für eine Kopie von %1 ist kein Platz: Sie braucht %2, frei sind %3. Es wurde nichts hinzugefügt; schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The folder of evidence beside the order book cannot be written. Nothing was added; look whether you may write there.</source>
        <translation>In den Ordner der Beweise neben dem Bestellbuch lässt sich nicht schreiben. Es wurde nichts hinzugefügt; sehen Sie nach, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Abgebrochen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>%1: its original is not in the folder of evidence any more.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>%1: Das Original liegt nicht mehr im Ordner der Beweise.</translation>
    </message>
    <message>
        <source>%1: the original was changed since it was added.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>%1: Das Original wurde verändert, seit es hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>%1: the original cannot be read.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>%1: Das Original lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>By the camera&apos;s clock it was taken before the parcel came. If the clock is wrong, say so in the caption.</source>
        <translation>Nach der Uhr der Kamera wurde es aufgenommen, bevor das Paket kam. Geht die Uhr falsch, sagen Sie das in der Bildunterschrift.</translation>
    </message>
    <message>
        <source>It does not say when it was taken. The original from the camera may.</source>
        <translation>Es verrät nicht, wann es aufgenommen wurde. Das Original aus der Kamera tut es vielleicht.</translation>
    </message>
    <message>
        <source>An editing program wrote it last. Add the original as well.</source>
        <translation>Zuletzt hat ein Bearbeitungsprogramm es geschrieben. Fügen Sie auch das Original hinzu.</translation>
    </message>
    <message>
        <source>It is small: details may not be seen. Take it again from nearer, or add the original.</source>
        <translation>Es ist klein: Einzelheiten sind vielleicht nicht zu sehen. Nehmen Sie es noch einmal aus größerer Nähe auf oder fügen Sie das Original hinzu.</translation>
    </message>
    <message>
        <source>A picture does not tell which page it shows. Save the page itself, or let the picture show the address bar.</source>
        <translation>Ein Bild verrät nicht, welche Seite es zeigt. Speichern Sie die Seite selbst, oder lassen Sie die Adressleiste im Bild sehen.</translation>
    </message>
    <message>
        <source>It contains a location.</source>
        <translation>Es enthält einen Ort.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>A copy was opened</source>
        <translation>Eine Kopie wurde geöffnet</translation>
    </message>
    <message>
        <source>Put into a pack</source>
        <translation>In eine Beweismappe aufgenommen</translation>
    </message>
    <message>
        <source>Read again: unchanged</source>
        <translation>Noch einmal gelesen: unverändert</translation>
    </message>
    <message>
        <source>Read again: not found</source>
        <translation>Noch einmal gelesen: nicht gefunden</translation>
    </message>
    <message>
        <source>Read again: changed</source>
        <translation>Noch einmal gelesen: verändert</translation>
    </message>
    <message>
        <source>Could not be read again</source>
        <translation>Konnte nicht noch einmal gelesen werden</translation>
    </message>
    <message>
        <source>The log shows that a file is unchanged since it was added here, as far as the log itself is; not that what the file shows is true.</source>
        <translation>Das Protokoll zeigt, dass eine Datei unverändert ist, seit sie hier hinzugefügt wurde, soweit das Protokoll selbst unverändert ist; nicht, dass wahr ist, was die Datei zeigt.</translation>
    </message>
</context>
<context>
    <name>recourse::wording::EvidencePack</name>
    <message>
        <source>%1 is not there.</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>%1 ist nicht da.</translation>
    </message>
    <message>
        <source>%1 is no evidence pack: no manifest-sha256.txt is in it.</source>
        <extracomment>%1 is the name of a file or folder; manifest-sha256.txt is the name of a file</extracomment>
        <translation>%1 ist keine Beweismappe: Es ist keine manifest-sha256.txt darin.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Look whether its disk is connected and you may open it.</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>%1 lässt sich nicht lesen. Sehen Sie nach, ob der Datenträger angeschlossen ist und Sie es öffnen dürfen.</translation>
    </message>
    <message>
        <source>The list of files in %1 cannot be trusted: its line %2 is damaged or names a file outside of the pack. Nothing was unpacked.</source>
        <extracomment>%1 is the name of a pack, %2 the number of a line</extracomment>
        <translation>Der Liste der Dateien in %1 ist nicht zu trauen: Ihre Zeile %2 ist beschädigt oder nennt eine Datei außerhalb der Beweismappe. Es wurde nichts entpackt.</translation>
    </message>
    <message>
        <source>%1 is damaged or no zip. Ask for it once more.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist beschädigt oder keine Zip-Datei. Lassen Sie sie sich noch einmal geben.</translation>
    </message>
    <message>
        <source>%1 holds more than a pack of its size can. It may have been made to do harm, so it was not unpacked.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 enthält mehr, als eine Beweismappe dieser Größe enthalten kann. Vielleicht soll die Datei Schaden anrichten; deshalb wurde sie nicht entpackt.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Give its password.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist verschlüsselt. Geben Sie das Passwort an.</translation>
    </message>
    <message>
        <source>That is not the password of %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das ist nicht das Passwort von %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Stopped. No pack was made.</source>
        <translation>Abgebrochen. Es wurde keine Beweismappe erstellt.</translation>
    </message>
    <message>
        <source>The original of %1 is missing or was changed since it was added. No pack was made; put it into the trash or add it again.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>Das Original von %1 fehlt oder wurde verändert, seit es hinzugefügt wurde. Es wurde keine Beweismappe erstellt; legen Sie es in den Papierkorb oder fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>%1 cannot be drawn anew, and without that what you made unreadable on it would be seen. No pack was made; put it into the trash or take back what is drawn on it.</source>
        <extracomment>%1 is the name of a picture</extracomment>
        <translation>%1 lässt sich nicht neu zeichnen, und ohne das wäre zu sehen, was Sie darauf unkenntlich gemacht haben. Es wurde keine Mappe gemacht; legen Sie das Bild in den Papierkorb oder nehmen Sie zurück, was darauf gezeichnet ist.</translation>
    </message>
    <message>
        <source>There is no room for the pack: it needs up to %1, and %2 are free. No pack was made; free some space or choose another disk.</source>
        <extracomment>%1 and %2 are sizes such as &quot;38 MB&quot;</extracomment>
        <translation>Für die Beweismappe ist kein Platz: Sie braucht bis zu %1, frei sind %2. Es wurde keine Beweismappe erstellt; schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>%1 is there already and is no evidence pack. It stays as it is, and no pack was made; choose another name.</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>%1 ist schon da und keine Beweismappe. Es bleibt, wie es ist, und es wurde keine Beweismappe erstellt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written. No pack was made; look whether you may write there and the disk has room.</source>
        <extracomment>%1 is the name of a file or folder</extracomment>
        <translation>%1 lässt sich nicht schreiben. Es wurde keine Beweismappe erstellt; sehen Sie nach, ob Sie dort schreiben dürfen und der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>%1: listed, but not in the pack.</source>
        <extracomment>%1 is the name of a file in an evidence pack</extracomment>
        <translation>%1: aufgeführt, aber nicht in der Beweismappe.</translation>
    </message>
    <message>
        <source>%1: was changed since the pack was made.</source>
        <extracomment>%1 is the name of a file in an evidence pack</extracomment>
        <translation>%1: wurde verändert, seit die Beweismappe erstellt wurde.</translation>
    </message>
    <message>
        <source>%1: in the pack, but not listed.</source>
        <extracomment>%1 is the name of a file in an evidence pack</extracomment>
        <translation>%1: in der Beweismappe, aber nicht aufgeführt.</translation>
    </message>
    <message>
        <source>%1: a link or a device and no file of a pack.</source>
        <extracomment>%1 is the name of something in an evidence pack</extracomment>
        <translation>%1: eine Verknüpfung oder ein Gerät und keine Datei einer Beweismappe.</translation>
    </message>
    <message>
        <source>%1: two files of that name are in the pack.</source>
        <extracomment>%1 is the name of a file in an evidence pack</extracomment>
        <translation>%1: Zwei Dateien dieses Namens sind in der Beweismappe.</translation>
    </message>
    <message>
        <source>%1: the log of the evidence is missing.</source>
        <extracomment>%1 is the name of a file in an evidence pack</extracomment>
        <translation>%1: Das Protokoll der Beweise fehlt.</translation>
    </message>
    <message>
        <source>%1: line %2 does not follow from the line before it. A line was changed, added or taken out.</source>
        <extracomment>%1 is the name of a file in an evidence pack, %2 the number of a line</extracomment>
        <translation>%1: Zeile %2 folgt nicht aus der Zeile davor. Eine Zeile wurde geändert, hinzugefügt oder herausgenommen.</translation>
    </message>
    <message>
        <source>%1: the log of the evidence does not name this file.</source>
        <extracomment>%1 is the name of a file in an evidence pack</extracomment>
        <translation>%1: Das Protokoll der Beweise nennt diese Datei nicht.</translation>
    </message>
    <message>
        <source>%1 is in the pack as it is. If it holds the place or the camera, they are still in it.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>%1 ist unverändert in der Beweismappe. Falls darin der Ort oder die Kamera steht, ist das weiterhin so.</translation>
    </message>
    <message>
        <source>%1 is over the number of files that you chose and is not in the pack.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>%1 übersteigt die Zahl der Dateien, die Sie gewählt haben, und ist nicht in der Beweismappe.</translation>
    </message>
    <message>
        <source>%1 is larger than a part may be, and so is the part that holds it.</source>
        <extracomment>%1 is the name of a file of evidence</extracomment>
        <translation>%1 ist größer, als ein Teil sein darf, und der Teil mit dieser Datei daher auch.</translation>
    </message>
    <message>
        <source>“%1” is not in the pack, because one of its pictures is over the number of files that you chose.</source>
        <extracomment>%1 is a heading: &quot;Figure 4: Promised and received&quot;</extracomment>
        <translation>„%1“ ist nicht in der Beweismappe, weil eines der Bilder über die von Ihnen gewählte Zahl der Dateien hinausgeht.</translation>
    </message>
</context>
<context>
    <name>recourse::wording::MessageWords</name>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Total of the order</source>
        <translation>Gesamtbetrag der Bestellung</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>Tag der Bestellung</translation>
    </message>
    <message>
        <source>Day of payment</source>
        <translation>Tag der Zahlung</translation>
    </message>
    <message>
        <source>Day of dispatch</source>
        <translation>Tag des Versands</translation>
    </message>
    <message>
        <source>Day of delivery</source>
        <translation>Tag der Zustellung</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation>Zu versenden bis</translation>
    </message>
    <message>
        <source>Promised delivery day</source>
        <translation>Zugesagter Liefertag</translation>
    </message>
    <message>
        <source>Last day of buyer protection</source>
        <translation>Letzter Tag des Käuferschutzes</translation>
    </message>
    <message>
        <source>Day of the cancellation request</source>
        <translation>Tag der Stornierungsanfrage</translation>
    </message>
    <message>
        <source>Day of the cancellation</source>
        <translation>Tag der Stornierung</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Amount of the refund</source>
        <translation>Betrag der Rückerstattung</translation>
    </message>
    <message>
        <source>Day the refund was announced</source>
        <translation>Rückerstattung angekündigt am</translation>
    </message>
    <message>
        <source>What the seller offers</source>
        <translation>Was der Verkäufer anbietet</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ihr Grund</translation>
    </message>
    <message>
        <source>What is wrong with the order</source>
        <translation>Was an der Bestellung nicht stimmt</translation>
    </message>
    <message>
        <source>What you wish for</source>
        <translation>Was Sie sich wünschen</translation>
    </message>
    <message>
        <source>What you can show</source>
        <translation>Was Sie zeigen können</translation>
    </message>
    <message>
        <source>Amount that you want back</source>
        <translation>Betrag, den Sie zurückhaben möchten</translation>
    </message>
    <message>
        <source>Amount that you would accept</source>
        <translation>Betrag, den Sie annehmen würden</translation>
    </message>
    <message>
        <source>Day by which you want an answer</source>
        <translation>Tag, bis zu dem Sie eine Antwort möchten</translation>
    </message>
    <message>
        <source>No field is called “%1”.</source>
        <translation>Kein Feld heißt „%1“.</translation>
    </message>
    <message>
        <source>The field “%1” is not among those that the template names in “fields”.</source>
        <extracomment>&quot;fields&quot; is a keyword and stays</extracomment>
        <translation>Das Feld „%1“ ist nicht unter denen, die die Vorlage in „fields“ nennt.</translation>
    </message>
    <message>
        <source>The field “%1” may not be known here. Name it in “needs”, give it other words as in %2, or put it between %3 and %4.</source>
        <extracomment>&quot;needs&quot; is a keyword and stays; %2 to %4 are examples of how a template is written</extracomment>
        <translation>Das Feld „%1“ ist hier vielleicht nicht bekannt. Nennen Sie es in „needs“, geben Sie ihm andere Worte wie in %2 oder setzen Sie es zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>The field “%1” is no list and cannot be gone through.</source>
        <translation>Das Feld „%1“ ist keine Liste und lässt sich nicht durchgehen.</translation>
    </message>
    <message>
        <source>The field “%1” is a list: it stands between %2 and %3.</source>
        <extracomment>%2 and %3 are examples of how a template is written</extracomment>
        <translation>Das Feld „%1“ ist eine Liste: Es steht zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>There are no words behind the bar for where “%1” is not known.</source>
        <translation>Hinter dem Strich fehlen die Worte für den Fall, dass „%1“ nicht bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” ends here and never began.</source>
        <translation>„%1“ endet hier und hat nie begonnen.</translation>
    </message>
    <message>
        <source>“%1” begins here and never ends.</source>
        <translation>„%1“ beginnt hier und endet nie.</translation>
    </message>
    <message>
        <source>The template has no text.</source>
        <translation>Die Vorlage hat keinen Text.</translation>
    </message>
    <message>
        <source>The template is far too long for a message.</source>
        <translation>Die Vorlage ist für eine Nachricht viel zu lang.</translation>
    </message>
    <message>
        <source>A brace stands alone here. Write it twice where it belongs to the text.</source>
        <translation>Hier steht eine geschweifte Klammer allein. Schreiben Sie sie zweimal, wenn sie zum Text gehört.</translation>
    </message>
    <message>
        <source>Too many conditions stand inside of each other here.</source>
        <translation>Hier stehen zu viele Bedingungen ineinander.</translation>
    </message>
    <message>
        <source>A template begins with what it is for, between two lines of %1.</source>
        <extracomment>%1 is the line that a file of a template begins with</extracomment>
        <translation>Eine Vorlage beginnt damit, wofür sie ist, zwischen zwei Zeilen aus %1.</translation>
    </message>
    <message>
        <source>“%1” has no colon.</source>
        <translation>In „%1“ fehlt der Doppelpunkt.</translation>
    </message>
    <message>
        <source>“%1” cannot stand at the head of a template.</source>
        <translation>„%1“ kann nicht am Kopf einer Vorlage stehen.</translation>
    </message>
    <message>
        <source>“%1” stands at the head of the template twice.</source>
        <translation>„%1“ steht am Kopf der Vorlage zweimal.</translation>
    </message>
    <message>
        <source>“%1” is missing at the head of the template.</source>
        <translation>„%1“ fehlt am Kopf der Vorlage.</translation>
    </message>
    <message>
        <source>No language has the code “%1”.</source>
        <translation>Keine Sprache hat den Code „%1“.</translation>
    </message>
    <message>
        <source>The file cannot be read as text.</source>
        <translation>Die Datei lässt sich nicht als Text lesen.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is a file, %2 the number of a line, %3 a sentence: what is wrong</extracomment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 a sentence: what is wrong</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
</TS>
