"""All tables in one import, for migrations, the journal's undo and the tests."""

from models.advice import Advice, AdviceLine, AdviceUnit
from models.base import Base
from models.document import Document, DocumentContent
from models.file_import import FileImport, FilePortion
from models.item import Identifier, Item, KitPart, Lot, Merger, Substitute, Supplier
from models.journal import JournalEntry, Operation, Seal
from models.mark import StockMark
from models.order import Allocation, DemandRow, Order, OrderKit, OrderLine, Party, Reservation
from models.people import Operator, ScanEvent, Setting, Station
from models.place import ItemPlace, Location, Warehouse
from models.purchase import (
    Inspection,
    Proposal,
    PurchaseLine,
    PurchaseOrder,
    Receipt,
    ReceiptDifference,
    ReceiptLine,
    ReorderRule,
)
from models.returns import Return, ReturnedGoods, ReturnLine
from models.shipping import CartonType, Errand, LabelDocument, Parcel, ParcelLabel, ParcelLine, PrintJob, Shipment
from models.stock import Balance, CountHand, CountResult, CountTask, Move
from models.transit import Transfer, TransferLine
from models.work import OrderTote, PickJob, PickTask, Wave, Work

__all__ = [
    "Advice",
    "AdviceLine",
    "AdviceUnit",
    "Allocation",
    "Balance",
    "Base",
    "CartonType",
    "CountHand",
    "CountResult",
    "CountTask",
    "DemandRow",
    "Document",
    "DocumentContent",
    "Errand",
    "FileImport",
    "FilePortion",
    "Identifier",
    "Inspection",
    "Item",
    "ItemPlace",
    "JournalEntry",
    "KitPart",
    "LabelDocument",
    "Location",
    "Lot",
    "Merger",
    "Move",
    "Operation",
    "Operator",
    "Order",
    "OrderKit",
    "OrderLine",
    "OrderTote",
    "Parcel",
    "ParcelLabel",
    "ParcelLine",
    "Party",
    "PickJob",
    "PickTask",
    "PrintJob",
    "Proposal",
    "PurchaseLine",
    "PurchaseOrder",
    "Receipt",
    "ReceiptDifference",
    "ReceiptLine",
    "ReorderRule",
    "Reservation",
    "Return",
    "ReturnLine",
    "ReturnedGoods",
    "ScanEvent",
    "Seal",
    "Setting",
    "Shipment",
    "Station",
    "StockMark",
    "Substitute",
    "Supplier",
    "Transfer",
    "TransferLine",
    "Warehouse",
    "Wave",
    "Work",
]

BY_NAME: dict[str, type[Base]] = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
"""Table name to class."""
