<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Band</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Last {time}   {code}  →  {result}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>What you scan is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>Verify the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books and backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be done: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CartonPanel</name>
    <message>
        <source>Weight now {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should weigh {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} when full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMatch</name>
    <message>
        <source>{field} (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Choose a row to see why its figures are what they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan anything: what the scanner sent is shown here and goes nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that no other device has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port, or type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a label printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device yet. Scanners that type like a keyboard need no set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New label printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels of this station go to it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderPanel</name>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>On this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>An order, a tote, an item, a place, a badge: the right screen opens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan anything to begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a file to see every line that cannot be taken in, with its cause and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {same} already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rows rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Good rows can go in without the bad ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file can be taken in again: nothing comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rejected rows were saved as {name}. Correct them there and take that file in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more; all of them go to the file of rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Drop a CSV or XLSX file anywhere on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken in before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} lines, {columns} columns, {matched} of them matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Still needed: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV or XLSX file here. Nothing is changed before you have seen what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep columns under a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>The lines of the work will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {wanted} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>At most {n} rows can be selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>Print for the wall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterTrial</name>
    <message>
        <source>Ruler in centimetres, letters, and a code to scan back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now scan the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a code that was read back proves that the label can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved: the label can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterWindow</name>
    <message>
        <source>Paper out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribbon out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label printer “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label yet. Pack an order, or print a test label on the Devices screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter {count}, waiting {waiting}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileSection</name>
    <message>
        <source>The warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Every figure is read from the books as they stand now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleTrial</name>
    <message>
        <source>Put something of known weight on the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still moving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleWindow</name>
    <message>
        <source>Virtual scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight on the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Nothing was booked. If this stays, call the lead: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored: scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerTrial</name>
    <message>
        <source>Scan any code, one of these, or one on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} ms after the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told by the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerWindow</name>
    <message>
        <source>Scanned: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &lt;GS&gt; for the separator of GS1 fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click any code on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned before: click to scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a code, a row or a barcode. The right button ends this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans go to the screen in front, as from a real scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code. Click a barcode, a place, a SKU or an order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you choose here is used at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Item right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand where you work and listen to each: can you tell them apart? The computer sets the volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StationSection</name>
    <message>
        <source>This station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eye to screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanners that type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caught everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code stands in the journal; another one is used after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VirtualBar</name>
    <message>
        <source>Virtual scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual label printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of letters by distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch user; hold to call the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters for {distance} m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>Scan the bin to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan each piece in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item after the other; then Finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the lot of these pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the goods, often after LOT or L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} is counted already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, or finish and count this bin once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lot is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown lot: {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted. A lot that was never received cannot be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted yet: {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan them, or choose Finish again if none is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Nothing was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals: {made} new, {changed} changed, {withdrawn} no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new to propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku}: {quantity} to be ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} proposals dismissed for {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is proposed for these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order can go now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is waiting for release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders released: {orders}. Walks: {walks} ({codes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders that wait for {items}: {orders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part for want of {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} waits for release again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised and claimed is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} goes in part; the rest stays as backorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is printed again on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of {code} is sent to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station has no label printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one in Devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many pieces more or fewer there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}” does not explain this difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another reason or turn the sign round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} in {place}: {difference} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is on the list of counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lot} is held: nothing of it is promised or picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lot} may be promised and picked again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>The settings of {device} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it on the Devices screen and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen (virtual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called on this station; each name once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another port or address: type it below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of a read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scanner sends after each code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scanner sends before each code; a read without it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double read window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code within so many milliseconds counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code that is interrupted for so many milliseconds is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything shorter is taken for noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZPL (Zebra and compatible)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots per inch, printed on the type plate: 203, 300 or 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the printer&apos;s own setting, from -30 to 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inches per second; 0 leaves the printer&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimetres by which everything moves to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millimetres by which everything moves down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scale is called on this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language that the scale is set to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAS, A&amp;D, T-Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettler-Toledo MT-SICS, KERN KCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale is moving: let go of the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too heavy for this scale: take something off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale shows less than nothing: empty it and press zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale is not ready: empty it and press zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale does not know the command: check its protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toledo 8217 (kilograms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner {device} sends what nobody can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the same speed and frame as in the scanner; 9600 8N1 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scanner is called on this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Pause on the printer to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no labels left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a roll and close the printer; printing goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has no ribbon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a ribbon, or set the printer to direct thermal labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print head is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the printer until it clicks on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print head is too hot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute; lower the darkness if it happens often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print head is too cold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the printer warm up before labels are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer&apos;s memory is full of labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has printed them; switch it off and on if it stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer lost its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibrate the printer and save its settings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print queue of this computer is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the queue in the printer settings of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer takes data but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: labels, ribbon, print head and cover. Switch it off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on and that its cable and address are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This printer cannot tell its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan each label after printing: that is the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print queue (CUPS, IPP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ipp://computer:631/printers/name, or ipp://printer/ipp/print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vnd.cups-raw for a CUPS queue, vnd.zebra-zpl for a printer that speaks IPP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until the queue counts as unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait while busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds during which a busy printer is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds during which a cancelled job is noticed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No print service answers at {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the print service of that computer, or check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print queue {device} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, the network, and whether the print service runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print queue {device} refuses the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the queue&apos;s name and the kind of data it accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer behind {device} stays busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer, and which job its queue is holding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print queue {device} cancelled the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the job list of the computer for the reason, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each label becomes one file here, named by its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands after the dot of the file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a disk with room that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere (for trying)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COM3, /dev/serial/by-id/…, or a URL like socket://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per second; a wrong speed reads as noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data bits, parity, stop bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the device says that it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait while sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that the device may take before it accepts more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port {device} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the device in and choose its port again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the port {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program; a device serves one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device on {device} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again; the work goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name exactly as Windows shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows printers exist only on Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the network, a print queue or a serial line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows knows no printer named {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its name from the printer settings of Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows did not take the label for {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer&apos;s queue in Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network (TCP 9100)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or IP address; the printer prints it on its configuration label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9100 on nearly every label printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until the device counts as unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that a full printer may take before it accepts more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait for the printer to confirm that it has everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device is known as {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address for a typing mistake, or enter the IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and whether another station is printing on it without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on, and its network cable or Wi-Fi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} stopped taking data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the printer: labels, ribbon, cover, pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} cut the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its power and cable; look whether the label came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds between two keys of a scan; people are slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer keys than this are always typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key number offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 on Linux, 0 on Windows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unpacks to more than {ratio} times its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, save it again from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be unpacked to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch or export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of {number} do not stand together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the file by that column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another line of {number} is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line; all lines of {number} come in together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} stands in line {line} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a GTIN: its last digit should be {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the package; a digit is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a GTIN: it needs 8, 12, 13 or 14 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all its digits, or put it into a column of other codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” was cut by a spreadsheet: its last digits are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format the column as text and export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the column is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {limit} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {name} has more than {limit} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {name} is longer than any line of a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a CSV or XLSX file and how it is delimited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opened in line {line} of {name} never closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the quotation mark in that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not text in {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no headers: it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year, month, day, for example 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” can be read as day first or month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the order of day and month for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone “{value}” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a zone such as Europe/Riga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column for: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column or a value for all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column “{header}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another mapping, or match the columns again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant in Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces in a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length x width x height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a kind of location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write zone, bin, dock, staging, tote or pallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For picking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a language Packhouse writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write en, ru or lv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its name or its two letters, for example LV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has more values than there are headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the value that holds the delimiter into quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a workbook of the old XLS format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in digits, for example 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in digits, for example 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” can be read as thousands or as decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the decimal sign for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is less than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write zero or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has a unit that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use g, kg, oz or lb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mm, cm, m or in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not length, width and height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write three figures, for example 300x200x100 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its three letters, for example EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item {sku}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the item first, or correct its SKU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many pieces were ordered, or leave the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The barcode {code} stands for item {sku} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A barcode can mean one item only: correct it here or there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is a location of another warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another code: codes are unique over all warehouses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is to lie in itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another zone, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is a {present} already and cannot become a {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave its kind as it is, or give it another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity is less than one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many pieces are wanted, or leave the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} is there already, from another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another number, or import it under that source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} differs from the file but is {state} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its release back and import again, or change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no location {code} in this warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the location first, or correct its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is a {kind}, which holds no stock itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a bin in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} is kept by lots, but the lot is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the lot, or turn lots off for the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} is not kept by lots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave lot and expiry empty, or turn lots on for the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot {lot} of {sku} expires on {expiry}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the date, or give the goods another lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} pieces of {sku} were imported into {code} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} holds {pieces} pieces of {sku} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the place or adjust its stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {limit} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as CSV, which has no such limit, or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a workbook that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it again as XLSX or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its sheets: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has moved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjusted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing at packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received with {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped with order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned by a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed into {parcel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed for order {number} into {parcel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked for order {number} from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put away into {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put away from {number} into {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from {source} to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released to the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picking begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tote given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found missing while picking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box closed, label wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label scanned on the box, shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found missing while packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label printed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt whether the label came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printing put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be sent in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>To pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} wait for their label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines to fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} wait for stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{short} short, {held} held, {late} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scan is on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan anything to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order, a tote, an item, a place, a badge: the right screen opens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Files in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels_page</name>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged or smeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a label to find it in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, order, parcel or printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {code} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a readable label? Then scan it on its box instead of printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a readable label?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: scan it on its box in Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: print it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>move</name>
    <message>
        <source>Scan where the goods are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bin, a tote, a pallet or the dock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan each piece you take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then scan the place they go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the lot of these pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lots of this item lie here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan where they go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or scan another piece of the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan where all of it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or scan each piece you take, then the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {place} is free to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books have no free {item} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved. Count the bin if it lies here nevertheless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First put down {n} × {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item and lot at a time: scan where these go, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lot is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free pieces of lot {lot} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {item} in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan what you take first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several things lie here. Scan the pieces, then the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {item} into {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moves_page</name>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an item to see every move of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU, name, code, lot or bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Order {number} is {state}; that is not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody holds it. Let it go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku}: {ready} of {wanted} can be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} in {place} cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} in {place} are expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} in {place} are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} in {place} are not on a shelf yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>orders_page</name>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order is here. Orders come from a file of your shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an order, a tote or a parcel to see where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, name, town, SKU or parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {n} orders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised and claimed is free again; picked goods wait in their totes to be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it not released?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} claimed in {bins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>Order {number} set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {wanted} {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {n} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box {n} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order set aside. Orders shows it under Exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing again on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No order in {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single-piece order wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the tote or the order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} is not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release it in Orders, then pick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody stopped it in Orders. Set the tote aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} is not picked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} is being picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until its walk is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide in Orders, under Exceptions: send what is there, wait or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan tote or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders ready to pack: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next scan counts {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every piece, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks alike: {item} is in this order too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick it on box {n}, then scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a readable label? Scan it. If not, print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the printed label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSCC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {number} is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it. Put the goods back with Move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in this order. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order wants {item}. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} are packed. Put this one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned {pieces}, still wanted {rest}. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong lot: {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That lot of {item} was not picked for this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the lot code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lots of {item} are in the tote. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the label of box {n} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong label: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box is {code}. Take that label off and find the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {code} is not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the printer, or print on another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Operator badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still to follow comes in another parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pick: this job has no open lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pick</name>
    <message>
        <source>Walk set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No walk is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release orders in Orders, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is already finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote {tote} carries order {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} × {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into tote {tote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the order&apos;s tote. Scan {tote}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tote {tote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk done. Bring the totes to packing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} missing, none elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched from another place instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is not a tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tote {tote} is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries order {number}. Take an empty tote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still holds goods. Take an empty tote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan place {place} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong place: {scanned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {place}. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan pick list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or take the next one. Walks waiting: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an empty tote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For order {number}, slot {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the place. Pieces to fetch: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next scan counts {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into tote {tote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan item · {n} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into tote {tote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {slot}. Scan the tote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted here: {item}. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong lot: {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take lot {lot}. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the lot code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lots lie here; lot {lot} is wanted. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still wanted: {n}. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>picking</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purchases</name>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>purchases_page</name>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way. Order what Reorder proposes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Reorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a delivery note in Receive to take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, supplier or item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received of ordered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>Nothing of this receipt is on the dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the goods first, then the bin they go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order} is for another warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order} is received already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order} was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {receipt} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item} needs a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot {lot} has another expiry in the books: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked. Set the goods aside and ask the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked. Set these pieces aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take further goods in without an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the order again, or undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the lot that stands on the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose Next for goods without an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an item or its bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bin takes everything that is on the dock now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the goods, often after LOT or L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {receipt} is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} missing, {over} over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That receipt is in another warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} put into {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} × {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more than ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ordered: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it again to take it in anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now its lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the dock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reorder</name>
    <message>
        <source>{on_hand} on hand − {allocated} allocated − {reserved} reserved − {backordered} backordered = {available} available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{available} available + {incoming} incoming = {projected}, not above the minimum of {minimum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{available} available + {incoming} incoming = {projected}, above the minimum of {minimum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {target} − {projected} = {needed}, in multiples of {multiple}: {quantity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order needs pieces; to buy nothing, dismiss it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} is ordered already: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku} is no longer proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ordered. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supplier is known for {items}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ordered. Name the supplier in the item&apos;s reorder rule.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reorder_page</name>
    <message>
        <source>Reorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is proposed. Compute what the minimum stocks ask for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an item to see whether it runs low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU, name or supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose nothing for {n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many {sku} to buy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule asks for {n}, in multiples of {multiple}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why buy {n}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts for days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports_page</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seal of the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sku}  ·  {n} at {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {workflow}, last {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scan was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most frequent mistakes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>{name} went on with this at {station}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked. Leave the goods to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{command}” is not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed on at this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your badge first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command of another warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this warehouse&apos;s command sheet in Labels and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not wanted now: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked. Follow the instruction and scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown code: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item, place or order has it. Try the other barcode on the goods.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>senses</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ribbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end: set Enter or Tab as suffix of the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of a code, or its prefix is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise: the speed or frame of the line is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters in the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short to be a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to be a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit is wrong: read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same code twice at once: counted once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands at the top of screens and papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, such as LV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GS1 company prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 12 digits, from GS1; the numbers of parcels begin with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the warehouse a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country has two letters: LV, EE, DE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company prefix has 4 to 12 digits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Demo warehouse: try everything. Start your own with: main.py --data FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Packhouse made this warehouse: it is open for looking only. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside; the last scan may be missing. Look and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing at the pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} to take off, {free} free: {allocated} of {on_hand} are claimed by {orders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} to take off, {free} free: {allocated} of {on_hand} are claimed by {orders} and {n} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted} wanted, but {free} free here ({on_hand} there, {allocated} claimed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in {place} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} cannot hold loose goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} carries order {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved. Scan another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stock_page</name>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Items and stock come from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an item, a bin or a tote at any time to see what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU, name, code, lot or bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the stock of {sku}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces more or fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is booked with your name and can be seen in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have {sku} counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever counts does not see what the books say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a lot of {sku}, or let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held pieces are neither promised nor picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lot}: let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lot}: hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print labels of {n} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in totes and parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on a shelf yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lots that nobody may pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {n} available?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders {numbers} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere: nothing is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} claimed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>The goods have moved on. Take back the later step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later step builds on it: {kind}, {at}. Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>walks_page</name>
    <message>
        <source>Walks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No walk is waiting. Release orders to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk or order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a walk in Pick to take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lists written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>{name} has this at {station}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another one, or ask for it to be set aside there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
