<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DroppedOnOrder</name>
    <message numerus="yes">
        <source>%Ln other file(s) will be kept as evidence of this order either way.</source>
        <translation>
            <numerusform>%Ln other file will be kept as evidence of this order either way.</numerusform>
            <numerusform>%Ln other files will be kept as evidence of this order either way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePlanner</name>
    <message numerus="yes">
        <source>All %Ln shown.</source>
        <comment>things that show the problem</comment>
        <translation>
            <numerusform>All %Ln shown.</numerusform>
            <numerusform>All %Ln shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the trash (%Ln)</source>
        <translation>
            <numerusform>In the trash (%Ln)</numerusform>
            <numerusform>In the trash (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceReport</name>
    <message numerus="yes">
        <source>%Ln original(s) are as they were when they were added.</source>
        <translation>
            <numerusform>%Ln original is as it was when it was added.</numerusform>
            <numerusform>%Ln originals are as they were when they were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are not as they were when they were added. Nothing was changed. A backup with its evidence may have them.</source>
        <translation>
            <numerusform>%Ln original is not as it was when it was added. Nothing was changed. A backup with its evidence may have it.</numerusform>
            <numerusform>%Ln originals are not as they were when they were added. Nothing was changed. A backup with its evidence may have them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackFieldTexts</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln hour(s)</source>
        <translation>
            <numerusform>%1 to %Ln hour</numerusform>
            <numerusform>%1 to %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln day(s)</source>
        <translation>
            <numerusform>%1 to %Ln day</numerusform>
            <numerusform>%1 to %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <translation>
            <numerusform>%Ln business day</numerusform>
            <numerusform>%Ln business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln business day(s)</source>
        <translation>
            <numerusform>%1 to %Ln business day</numerusform>
            <numerusform>%1 to %Ln business days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message numerus="yes">
        <source>Rules for %1, version %2, shipped with Recourse, from %Ln source(s).</source>
        <extracomment>%1 is a shop, %2 a version such as 2026-11-22, %n the number of sources</extracomment>
        <translation>
            <numerusform>Rules for %1, version %2, shipped with Recourse, from %Ln source.</numerusform>
            <numerusform>Rules for %1, version %2, shipped with Recourse, from %Ln sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules for %1, version %2, loaded from %3 on %4, from %Ln source(s).</source>
        <extracomment>%1 is a shop, %2 a version such as 2026-11-22, %3 a file, %4 a day, %n how many sources</extracomment>
        <translation>
            <numerusform>Rules for %1, version %2, loaded from %3 on %4, from %Ln source.</numerusform>
            <numerusform>Rules for %1, version %2, loaded from %3 on %4, from %Ln sources.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message numerus="yes">
        <source>%Ln of %1 possible now</source>
        <extracomment>Of the things that a dispute can be about: %n possible ones of %1 in all</extracomment>
        <translation>
            <numerusform>%Ln of %1 possible now</numerusform>
            <numerusform>%Ln of %1 possible now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) late</source>
        <translation>
            <numerusform>%Ln hour late</numerusform>
            <numerusform>%Ln hours late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <comment>days, short</comment>
        <extracomment>Short forms of days, hours and minutes, for the table&apos;s narrow column</extracomment>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
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
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>%Ln h ago</numerusform>
            <numerusform>%Ln h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::BookCare</name>
    <message numerus="yes">
        <source>%Ln order(s) backed up to %1, and read back.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln order backed up to %1, and read back.</numerusform>
            <numerusform>%Ln orders backed up to %1, and read back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::EvidenceDesk</name>
    <message numerus="yes">
        <source>%Ln new picture(s) or video(s) in %1. Are they evidence for %2?</source>
        <extracomment>%1 is the name of a folder, %2 the title of an order</extracomment>
        <translation>
            <numerusform>%Ln new picture or video in %1. Is it evidence for %2?</numerusform>
            <numerusform>%Ln new pictures or videos in %1. Are they evidence for %2?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::FolderWatching</name>
    <message numerus="yes">
        <source>%Ln new file(s) with orders in %1.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>
            <numerusform>%Ln new file with orders in %1.</numerusform>
            <numerusform>%Ln new files with orders in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::MessageWriting</name>
    <message numerus="yes">
        <source>Recorded: the message is kept with %Ln order(s).</source>
        <translation>
            <numerusform>Recorded: the message is kept with %Ln order.</numerusform>
            <numerusform>Recorded: the message is kept with %Ln orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::app::OrderIntake</name>
    <message numerus="yes">
        <source>%Ln order(s) imported.</source>
        <translation>
            <numerusform>%Ln order imported.</numerusform>
            <numerusform>%Ln orders imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::cli::Backup</name>
    <message numerus="yes">
        <source>%n order(s) backed up to %1, and read back.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n order backed up to %1, and read back.</numerusform>
            <numerusform>%n orders backed up to %1, and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) restored from %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n order restored from %1.</numerusform>
            <numerusform>%n orders restored from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::cli::Due</name>
    <message numerus="yes">
        <source>%n deadline(s) written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n deadline written to %1.</numerusform>
            <numerusform>%n deadlines written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::cli::Evidence</name>
    <message numerus="yes">
        <source>%n file(s) are kept as evidence.</source>
        <translation>
            <numerusform>%n file is kept as evidence.</numerusform>
            <numerusform>%n files are kept as evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) are as they were when they were added.</source>
        <translation>
            <numerusform>%n original is as it was when it was added.</numerusform>
            <numerusform>%n originals are as they were when they were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this call stay in the folder of evidence, and no order of the book has them. Adding them later takes no further room.</source>
        <translation>
            <numerusform>%n file of this call stays in the folder of evidence, and no order of the book has it. Adding it later takes no further room.</numerusform>
            <numerusform>%n files of this call stay in the folder of evidence, and no order of the book has them. Adding them later takes no further room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::cli::Export</name>
    <message numerus="yes">
        <source>%n order(s) written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n order written to %1.</numerusform>
            <numerusform>%n orders written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::cli::Import</name>
    <message numerus="yes">
        <source>Nothing was written: %n entries were refused.</source>
        <translation>
            <numerusform>Nothing was written: %n entry was refused.</numerusform>
            <numerusform>Nothing was written: %n entries were refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::cli::PackCheck</name>
    <message numerus="yes">
        <source>The pack is whole: %n listed file(s) are there and unchanged, and nothing else is in it.</source>
        <translation>
            <numerusform>The pack is whole: %n listed file is there and unchanged, and nothing else is in it.</numerusform>
            <numerusform>The pack is whole: %n listed files are there and unchanged, and nothing else is in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::cli::PackMaking</name>
    <message numerus="yes">
        <source>%n file(s) of evidence are in the pack %1.</source>
        <extracomment>%1 is the name of a file or folder, or of several</extracomment>
        <translation>
            <numerusform>%n file of evidence is in the pack %1.</numerusform>
            <numerusform>%n files of evidence are in the pack %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::cli::Verify</name>
    <message numerus="yes">
        <source>The book is damaged in %n place(s). Keep a copy of it and export what can still be read.</source>
        <translation>
            <numerusform>The book is damaged in %n place. Keep a copy of it and export what can still be read.</numerusform>
            <numerusform>The book is damaged in %n places. Keep a copy of it and export what can still be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::CheckPresenter</name>
    <message numerus="yes">
        <source>The book is damaged in %Ln place(s). Nothing was changed. Restore a backup with File &gt; Restore from a backup, or export what can still be read.</source>
        <translation>
            <numerusform>The book is damaged in %Ln place. Nothing was changed. Restore a backup with File &gt; Restore from a backup, or export what can still be read.</numerusform>
            <numerusform>The book is damaged in %Ln places. Nothing was changed. Restore a backup with File &gt; Restore from a backup, or export what can still be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book is sound, but %Ln original(s) of its evidence are not as they were when they were added. Nothing was changed. A backup with its evidence may have them.</source>
        <translation>
            <numerusform>The book is sound, but %Ln original of its evidence is not as it was when it was added. Nothing was changed. A backup with its evidence may have it.</numerusform>
            <numerusform>The book is sound, but %Ln originals of its evidence are not as they were when they were added. Nothing was changed. A backup with its evidence may have them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::CommandList</name>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln command</numerusform>
            <numerusform>%Ln commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::DisputePresenter</name>
    <message numerus="yes">
        <source>%Ln character(s), more than the %1 of your settings.</source>
        <extracomment>%1 is the limit that the user set for messages</extracomment>
        <translation>
            <numerusform>%Ln character, more than the %1 of your settings.</numerusform>
            <numerusform>%Ln characters, more than the %1 of your settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s).</source>
        <translation>
            <numerusform>%Ln character.</numerusform>
            <numerusform>%Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::EvidenceIntake</name>
    <message numerus="yes">
        <source>Copying and fingerprinting %Ln file(s): %1 of %2</source>
        <extracomment>%1 and %2 are sizes: how much of it is done, and all of it</extracomment>
        <translation>
            <numerusform>Copying and fingerprinting %Ln file: %1 of %2</numerusform>
            <numerusform>Copying and fingerprinting %Ln files: %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are kept as evidence. The originals were only read.</source>
        <translation>
            <numerusform>%Ln file is kept as evidence. The original was only read.</numerusform>
            <numerusform>%Ln files are kept as evidence. The originals were only read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them moved to the place that you chose.</source>
        <translation>
            <numerusform>%Ln of them moved to the place that you chose.</numerusform>
            <numerusform>%Ln of them moved to the place that you chose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ImportPresenter</name>
    <message numerus="yes">
        <source>Import: %Ln file(s)</source>
        <extracomment>the title of the import&apos;s window</extracomment>
        <translation>
            <numerusform>Import: %Ln file</numerusform>
            <numerusform>Import: %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln same</source>
        <translation>
            <numerusform>%Ln same</numerusform>
            <numerusform>%Ln same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln order(s)</source>
        <translation>
            <numerusform>Import %Ln order</numerusform>
            <numerusform>Import %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for your answer</source>
        <translation>
            <numerusform>%Ln waiting for your answer</numerusform>
            <numerusform>%Ln waiting for your answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) printed by the site</source>
        <extracomment>dates that stand in sentences of a saved page</extracomment>
        <translation>
            <numerusform>%Ln date printed by the site</numerusform>
            <numerusform>%Ln dates printed by the site</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <extracomment>things that happened to orders, such as a parcel&apos;s journey</extracomment>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with orders</source>
        <extracomment>files of a folder</extracomment>
        <translation>
            <numerusform>%Ln file with orders</numerusform>
            <numerusform>%Ln files with orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) passed over</source>
        <translation>
            <numerusform>%Ln other file passed over</numerusform>
            <numerusform>%Ln other files passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more file(s)</source>
        <extracomment>stands below a list of files that does not hold them all</extracomment>
        <translation>
            <numerusform>And %Ln more file</numerusform>
            <numerusform>And %Ln more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <extracomment>orders with two values of which the user says which counts</extracomment>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) with columns that Recourse does not know</source>
        <extracomment>tables of a folder</extracomment>
        <translation>
            <numerusform>%Ln table with columns that Recourse does not know</numerusform>
            <numerusform>%Ln tables with columns that Recourse does not know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::LookAlikePresenter</name>
    <message numerus="yes">
        <source>%Ln other order(s) of that day and total look like this one. Did one order come in several times?</source>
        <translation>
            <numerusform>%Ln other order of that day and total looks like this one. Did one order come in several times?</numerusform>
            <numerusform>%Ln other orders of that day and total look like this one. Did one order come in several times?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MergePresenter</name>
    <message numerus="yes">
        <source>Make one of %Ln order(s)</source>
        <translation>
            <numerusform>Make one of %Ln order</numerusform>
            <numerusform>Make one of %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MessageComposer</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) more than your limit.</source>
        <translation>
            <numerusform>%Ln character more than your limit.</numerusform>
            <numerusform>%Ln characters more than your limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln character(s)</source>
        <extracomment>%1 how many there are, %Ln how many there may be: &quot;412 of 1,000 characters&quot;</extracomment>
        <translation>
            <numerusform>%1 of %Ln character</numerusform>
            <numerusform>%1 of %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MessagePresenter</name>
    <message numerus="yes">
        <source>One message to %1 about %Ln order(s): %2</source>
        <extracomment>%1 is the name of a seller, %2 a list of numbers of orders</extracomment>
        <translation>
            <numerusform>One message to %1 about %Ln order: %2</numerusform>
            <numerusform>One message to %1 about %Ln orders: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more orders than one message can name: select at most %Ln.</source>
        <translation>
            <numerusform>These are more orders than one message can name: select at most %Ln.</numerusform>
            <numerusform>These are more orders than one message can name: select at most %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MessageSpelling</name>
    <message numerus="yes">
        <source>Wavy line: %Ln word(s) that the dictionary does not know.</source>
        <translation>
            <numerusform>Wavy line: %Ln word that the dictionary does not know.</numerusform>
            <numerusform>Wavy line: %Ln words that the dictionary does not know.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::MessageThread</name>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>Show %Ln earlier message</numerusform>
            <numerusform>Show %Ln earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OrderActions</name>
    <message numerus="yes">
        <source>Taken back. Left as they are because of what you added since: %Ln order(s).</source>
        <translation>
            <numerusform>Taken back. Left as they are because of what you added since: %Ln order.</numerusform>
            <numerusform>Taken back. Left as they are because of what you added since: %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again for %Ln order(s).</source>
        <translation>
            <numerusform>Done again for %Ln order.</numerusform>
            <numerusform>Done again for %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again. Left as they are because of what you added since: %Ln order(s).</source>
        <translation>
            <numerusform>Done again. Left as they are because of what you added since: %Ln order.</numerusform>
            <numerusform>Done again. Left as they are because of what you added since: %Ln orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::OrderEdits</name>
    <message numerus="yes">
        <source>%Ln order(s) archived.</source>
        <translation>
            <numerusform>%Ln order archived.</numerusform>
            <numerusform>%Ln orders archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) taken out of the archive.</source>
        <translation>
            <numerusform>%Ln order taken out of the archive.</numerusform>
            <numerusform>%Ln orders taken out of the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) moved to the trash.</source>
        <translation>
            <numerusform>%Ln order moved to the trash.</numerusform>
            <numerusform>%Ln orders moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) restored.</source>
        <translation>
            <numerusform>%Ln order restored.</numerusform>
            <numerusform>%Ln orders restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln order(s) in the trash from your book? Undo brings them back.</source>
        <translation>
            <numerusform>Remove %Ln order in the trash from your book? Undo brings it back.</numerusform>
            <numerusform>Remove %Ln orders in the trash from your book? Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln order(s)</source>
        <translation>
            <numerusform>Remove %Ln order</numerusform>
            <numerusform>Remove %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trash is empty: %Ln order(s) removed.</source>
        <translation>
            <numerusform>The trash is empty: %Ln order removed.</numerusform>
            <numerusform>The trash is empty: %Ln orders removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %Ln order(s) are changed.</source>
        <translation>
            <numerusform>The tags of %Ln order are changed.</numerusform>
            <numerusform>The tags of %Ln orders are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) made one.</source>
        <translation>
            <numerusform>%Ln order made one.</numerusform>
            <numerusform>%Ln orders made one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PackCheck</name>
    <message numerus="yes">
        <source>The pack is whole: %Ln listed file(s) are there and unchanged, and nothing else is in it.</source>
        <translation>
            <numerusform>The pack is whole: %Ln listed file is there and unchanged, and nothing else is in it.</numerusform>
            <numerusform>The pack is whole: %Ln listed files are there and unchanged, and nothing else is in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pack is not as it was made: %Ln difference(s) were found. Ask for it once more from whoever made it.</source>
        <translation>
            <numerusform>The pack is not as it was made: %Ln difference was found. Ask for it once more from whoever made it.</numerusform>
            <numerusform>The pack is not as it was made: %Ln differences were found. Ask for it once more from whoever made it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PackMaker</name>
    <message numerus="yes">
        <source>%Ln file(s) of evidence are in the pack.</source>
        <translation>
            <numerusform>%Ln file of evidence is in the pack.</numerusform>
            <numerusform>%Ln files of evidence are in the pack.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PackPresenter</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These rules apply to %Ln order(s) of your book.</source>
        <extracomment>%n is how many orders go by the rules that are looked at</extracomment>
        <translation>
            <numerusform>These rules apply to %Ln order of your book.</numerusform>
            <numerusform>These rules apply to %Ln orders of your book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something changes for %Ln of them.</source>
        <translation>
            <numerusform>Something changes for %Ln of them.</numerusform>
            <numerusform>Something changes for %Ln of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::PrintPresenter</name>
    <message numerus="yes">
        <source>The &amp;table as it is now, %Ln order(s)</source>
        <translation>
            <numerusform>The &amp;table as it is now, %Ln order</numerusform>
            <numerusform>The &amp;table as it is now, %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::ReadersPreview</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::RestorePresenter</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book would hold %Ln order(s).</source>
        <translation>
            <numerusform>The book would hold %Ln order.</numerusform>
            <numerusform>The book would hold %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) vanish</source>
        <translation>
            <numerusform>%Ln order vanishes</numerusform>
            <numerusform>%Ln orders vanish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) become what they were</source>
        <translation>
            <numerusform>%Ln order becomes what it was</numerusform>
            <numerusform>%Ln orders become what they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) come back</source>
        <translation>
            <numerusform>%Ln order comes back</numerusform>
            <numerusform>%Ln orders come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) restored.</source>
        <translation>
            <numerusform>%Ln order restored.</numerusform>
            <numerusform>%Ln orders restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::RulesModel</name>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <comment>shown, all</comment>
        <extracomment>How many rules are listed and how many there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln rule</numerusform>
            <numerusform>%1 of %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::SelectionPresenter</name>
    <message numerus="yes">
        <source>%Ln order(s) selected</source>
        <translation>
            <numerusform>%Ln order selected</numerusform>
            <numerusform>%Ln orders selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, without %Ln of unknown total</source>
        <comment>sum</comment>
        <extracomment>%1 is how many orders are selected and what they come to; %n of them are not in the sum</extracomment>
        <translation>
            <numerusform>%1, without %Ln of unknown total</numerusform>
            <numerusform>%1, without %Ln of unknown total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::StatusLinePresenter</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <extracomment>How many orders wait for the user</extracomment>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::TableColumnsModel</name>
    <message numerus="yes">
        <source>The table has more columns; the first %Ln are shown.</source>
        <translation>
            <numerusform>The table has more columns; the first is shown.</numerusform>
            <numerusform>The table has more columns; the first %Ln are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::presentation::TemplatesPresenter</name>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln template</numerusform>
            <numerusform>%Ln templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) written to %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln template written to %1.</numerusform>
            <numerusform>%Ln templates written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportDelegate</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::PrintDialog</name>
    <message numerus="yes">
        <source>Preview of the first %Ln order(s) of %1</source>
        <extracomment>%n rows are shown, %1 is how many there are</extracomment>
        <translation>
            <numerusform>Preview of the first %Ln order of %1</numerusform>
            <numerusform>Preview of the first %Ln orders of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::RowShare</name>
    <message numerus="yes">
        <source>%Ln order(s) copied.</source>
        <translation>
            <numerusform>%Ln order copied.</numerusform>
            <numerusform>%Ln orders copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln order(s) can be dragged at once. Copy them instead.</source>
        <translation>
            <numerusform>At most %Ln order can be dragged at once. Copy them instead.</numerusform>
            <numerusform>At most %Ln orders can be dragged at once. Copy them instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %Ln order(s)</source>
        <translation>
            <numerusform>Tags of %Ln order</numerusform>
            <numerusform>Tags of %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::wording::BookRows</name>
    <message numerus="yes">
        <source>%Ln at %1 each</source>
        <extracomment>%n pieces of an item, %1 is the price of one</extracomment>
        <translation>
            <numerusform>%Ln at %1 each</numerusform>
            <numerusform>%Ln at %1 each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::wording::ChangeText</name>
    <message numerus="yes">
        <source>Undo import of %Ln order(s)</source>
        <translation>
            <numerusform>Undo import of %Ln order</numerusform>
            <numerusform>Undo import of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the notes of %Ln order(s)</source>
        <translation>
            <numerusform>Undo the notes of %Ln order</numerusform>
            <numerusform>Undo the notes of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the tags of %Ln order(s)</source>
        <translation>
            <numerusform>Undo the tags of %Ln order</numerusform>
            <numerusform>Undo the tags of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo archiving of %Ln order(s)</source>
        <translation>
            <numerusform>Undo archiving of %Ln order</numerusform>
            <numerusform>Undo archiving of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo return of %Ln order(s) from the archive</source>
        <translation>
            <numerusform>Undo return of %Ln order from the archive</numerusform>
            <numerusform>Undo return of %Ln orders from the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo move of %Ln order(s) to the trash</source>
        <translation>
            <numerusform>Undo move of %Ln order to the trash</numerusform>
            <numerusform>Undo move of %Ln orders to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo return of %Ln order(s) from the trash</source>
        <translation>
            <numerusform>Undo return of %Ln order from the trash</numerusform>
            <numerusform>Undo return of %Ln orders from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo changes of %Ln order(s)</source>
        <translation>
            <numerusform>Undo changes of %Ln order</numerusform>
            <numerusform>Undo changes of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo entry of %Ln order(s)</source>
        <translation>
            <numerusform>Undo entry of %Ln order</numerusform>
            <numerusform>Undo entry of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo merge of %Ln order(s)</source>
        <translation>
            <numerusform>Undo merge of %Ln order</numerusform>
            <numerusform>Undo merge of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo emptying of the trash with %Ln order(s)</source>
        <translation>
            <numerusform>Undo emptying of the trash with %Ln order</numerusform>
            <numerusform>Undo emptying of the trash with %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %Ln order(s)</source>
        <translation>
            <numerusform>Redo import of %Ln order</numerusform>
            <numerusform>Redo import of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo the notes of %Ln order(s)</source>
        <translation>
            <numerusform>Redo the notes of %Ln order</numerusform>
            <numerusform>Redo the notes of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo the tags of %Ln order(s)</source>
        <translation>
            <numerusform>Redo the tags of %Ln order</numerusform>
            <numerusform>Redo the tags of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo archiving of %Ln order(s)</source>
        <translation>
            <numerusform>Redo archiving of %Ln order</numerusform>
            <numerusform>Redo archiving of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo return of %Ln order(s) from the archive</source>
        <translation>
            <numerusform>Redo return of %Ln order from the archive</numerusform>
            <numerusform>Redo return of %Ln orders from the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo move of %Ln order(s) to the trash</source>
        <translation>
            <numerusform>Redo move of %Ln order to the trash</numerusform>
            <numerusform>Redo move of %Ln orders to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo return of %Ln order(s) from the trash</source>
        <translation>
            <numerusform>Redo return of %Ln order from the trash</numerusform>
            <numerusform>Redo return of %Ln orders from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo changes of %Ln order(s)</source>
        <translation>
            <numerusform>Redo changes of %Ln order</numerusform>
            <numerusform>Redo changes of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo entry of %Ln order(s)</source>
        <translation>
            <numerusform>Redo entry of %Ln order</numerusform>
            <numerusform>Redo entry of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo merge of %Ln order(s)</source>
        <translation>
            <numerusform>Redo merge of %Ln order</numerusform>
            <numerusform>Redo merge of %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo emptying of the trash with %Ln order(s)</source>
        <translation>
            <numerusform>Redo emptying of the trash with %Ln order</numerusform>
            <numerusform>Redo emptying of the trash with %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the import of %Ln order(s) from %1.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>
            <numerusform>Taken back: the import of %Ln order from %1.</numerusform>
            <numerusform>Taken back: the import of %Ln orders from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the notes of %Ln order(s).</source>
        <translation>
            <numerusform>Taken back: the notes of %Ln order.</numerusform>
            <numerusform>Taken back: the notes of %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the tags of %Ln order(s).</source>
        <translation>
            <numerusform>Taken back: the tags of %Ln order.</numerusform>
            <numerusform>Taken back: the tags of %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the archiving of %Ln order(s).</source>
        <translation>
            <numerusform>Taken back: the archiving of %Ln order.</numerusform>
            <numerusform>Taken back: the archiving of %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the return of %Ln order(s) from the archive.</source>
        <translation>
            <numerusform>Taken back: the return of %Ln order from the archive.</numerusform>
            <numerusform>Taken back: the return of %Ln orders from the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the move of %Ln order(s) to the trash.</source>
        <translation>
            <numerusform>Taken back: the move of %Ln order to the trash.</numerusform>
            <numerusform>Taken back: the move of %Ln orders to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the return of %Ln order(s) from the trash.</source>
        <translation>
            <numerusform>Taken back: the return of %Ln order from the trash.</numerusform>
            <numerusform>Taken back: the return of %Ln orders from the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the changes of %Ln order(s).</source>
        <translation>
            <numerusform>Taken back: the changes of %Ln order.</numerusform>
            <numerusform>Taken back: the changes of %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the entry of %Ln order(s).</source>
        <translation>
            <numerusform>Taken back: the entry of %Ln order.</numerusform>
            <numerusform>Taken back: the entry of %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the merge of %Ln order(s).</source>
        <translation>
            <numerusform>Taken back: the merge of %Ln order.</numerusform>
            <numerusform>Taken back: the merge of %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: the emptying of the trash with %Ln order(s).</source>
        <translation>
            <numerusform>Taken back: the emptying of the trash with %Ln order.</numerusform>
            <numerusform>Taken back: the emptying of the trash with %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo what was recorded for %Ln order(s)</source>
        <translation>
            <numerusform>Undo what was recorded for %Ln order</numerusform>
            <numerusform>Undo what was recorded for %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo what was recorded for %Ln order(s)</source>
        <translation>
            <numerusform>Redo what was recorded for %Ln order</numerusform>
            <numerusform>Redo what was recorded for %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: what was recorded for %Ln order(s).</source>
        <translation>
            <numerusform>Taken back: what was recorded for %Ln order.</numerusform>
            <numerusform>Taken back: what was recorded for %Ln orders.</numerusform>
        </translation>
    </message>
</context>
</TS>
