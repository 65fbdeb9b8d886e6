"""The first schema: everything the main job needs."""

import sqlalchemy as sa
from alembic import op

from models import guards, search_index
from models.base import UtcDateTime
from models.sorting import SortKey, bytewise

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create all tables, then the guards."""
    op.create_table(
        "carton_type",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("inner_length_mm", sa.Integer(), nullable=False),
        sa.Column("inner_width_mm", sa.Integer(), nullable=False),
        sa.Column("inner_height_mm", sa.Integer(), nullable=False),
        sa.Column("outer_length_mm", sa.Integer(), nullable=False),
        sa.Column("outer_width_mm", sa.Integer(), nullable=False),
        sa.Column("outer_height_mm", sa.Integer(), nullable=False),
        sa.Column("tare_g", sa.Integer(), nullable=False),
        sa.Column("gross_limit_g", sa.Integer(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("tare_g >= 0 AND gross_limit_g > tare_g", name=op.f("ck_carton_type_weights")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_carton_type")),
        sa.UniqueConstraint("code", name=op.f("uq_carton_type_code")),
    )
    op.create_table(
        "item",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("sku", bytewise(80), nullable=False),
        sa.Column("product", bytewise(80), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("name_ru", sa.String(length=200), nullable=False),
        sa.Column("name_lv", sa.String(length=200), nullable=False),
        sa.Column("name_key", SortKey, nullable=False),
        sa.Column("name_key_ru", SortKey, nullable=False),
        sa.Column("name_key_lv", SortKey, nullable=False),
        sa.Column("variant", sa.String(length=120), nullable=False),
        sa.Column("variant_ru", sa.String(length=120), nullable=False),
        sa.Column("variant_lv", sa.String(length=120), nullable=False),
        sa.Column("search", sa.String(length=1200), nullable=False),
        sa.Column("tracking", sa.String(length=8), nullable=False),
        sa.Column("shelf_life_days", sa.Integer(), nullable=False),
        sa.Column("receive_by_days", sa.Integer(), nullable=False),
        sa.Column("best_before_days", sa.Integer(), nullable=False),
        sa.Column("removal_days", sa.Integer(), nullable=False),
        sa.Column("measure", sa.String(length=8), nullable=False),
        sa.Column("kit", sa.String(length=10), nullable=False),
        sa.Column("weight_g", sa.Integer(), nullable=False),
        sa.Column("length_mm", sa.Integer(), nullable=False),
        sa.Column("width_mm", sa.Integer(), nullable=False),
        sa.Column("height_mm", sa.Integer(), nullable=False),
        sa.Column("price_minor", sa.Integer(), nullable=False),
        sa.Column("cost_minor", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("origin_country", sa.String(length=2), nullable=False),
        sa.Column("customs_code", sa.String(length=12), nullable=False),
        sa.Column("picture", sa.String(length=200), nullable=False),
        sa.Column("note", sa.String(length=400), nullable=False),
        sa.Column("receive_note", sa.String(length=400), nullable=False),
        sa.Column("pick_note", sa.String(length=400), nullable=False),
        sa.Column("pack_note", sa.String(length=400), nullable=False),
        sa.Column("is_fragile", sa.Boolean(), nullable=False),
        sa.Column("is_upright", sa.Boolean(), nullable=False),
        sa.Column("hazard_class", sa.String(length=4), nullable=False),
        sa.Column("is_inspected", sa.Boolean(), nullable=False),
        sa.Column("can_count", sa.Boolean(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("kit IN ('', 'sold', 'assembled')", name=op.f("ck_item_kit")),
        sa.CheckConstraint("measure IN ('piece', 'g', 'ml', 'mm')", name=op.f("ck_item_measure")),
        sa.CheckConstraint("tracking IN ('none', 'lot', 'serial')", name=op.f("ck_item_tracking")),
        sa.CheckConstraint(
            "shelf_life_days >= 0 AND receive_by_days >= 0 AND best_before_days >= 0 AND removal_days >= 0",
            name=op.f("ck_item_shelf_life"),
        ),
        sa.CheckConstraint(
            "weight_g >= 0 AND length_mm >= 0 AND width_mm >= 0 AND height_mm >= 0", name=op.f("ck_item_measures")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item")),
        sa.UniqueConstraint("sku", name=op.f("uq_item_sku")),
    )
    op.create_index(op.f("ix_item_name_key"), "item", ["name_key"], unique=False)
    op.create_index(op.f("ix_item_name_key_lv"), "item", ["name_key_lv"], unique=False)
    op.create_index(op.f("ix_item_name_key_ru"), "item", ["name_key_ru"], unique=False)
    op.create_index(op.f("ix_item_product"), "item", ["product"], unique=False)
    op.create_index(
        "ix_item_out_of_use",
        "item",
        ["id"],
        unique=False,
        sqlite_where=sa.text("is_active = 0"),
        postgresql_where=sa.text("NOT is_active"),
    )
    op.create_table(
        "operator",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("badge", sa.String(length=80), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operator")),
        sa.UniqueConstraint("badge", name=op.f("uq_operator_badge")),
        sa.UniqueConstraint("code", name=op.f("uq_operator_code")),
    )
    op.create_table(
        "party",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("company", sa.String(length=200), nullable=False),
        sa.Column("street", sa.String(length=300), nullable=False),
        sa.Column("street2", sa.String(length=300), nullable=False),
        sa.Column("postcode", sa.String(length=20), nullable=False),
        sa.Column("city", sa.String(length=120), nullable=False),
        sa.Column("region", sa.String(length=120), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("phone", sa.String(length=60), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("name_key", SortKey, nullable=False),
        sa.Column("city_key", SortKey, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
    )
    op.create_table(
        "setting",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sa.UniqueConstraint("key", name=op.f("uq_setting_key")),
    )
    op.create_table(
        "supplier",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=160), nullable=False),
        sa.Column("name_key", SortKey, nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("lead_time_days", sa.Integer(), nullable=False),
        sa.Column("is_inspected", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier")),
        sa.UniqueConstraint("code", name=op.f("uq_supplier_code")),
    )
    op.create_table(
        "wave",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("released_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wave")),
        sa.UniqueConstraint("code", name=op.f("uq_wave_code")),
    )
    op.create_table(
        "identifier",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("text", sa.String(length=80), nullable=False),
        sa.Column("unit", sa.String(length=12), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("weight_g", sa.Integer(), nullable=False),
        sa.Column("length_mm", sa.Integer(), nullable=False),
        sa.Column("width_mm", sa.Integer(), nullable=False),
        sa.Column("height_mm", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity >= 1", name=op.f("ck_identifier_counts_pieces")),
        sa.CheckConstraint(
            "weight_g >= 0 AND length_mm >= 0 AND width_mm >= 0 AND height_mm >= 0", name=op.f("ck_identifier_measures")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_identifier_item_id_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identifier")),
        sa.UniqueConstraint("text", "item_id", name=op.f("uq_identifier_text_item_id")),
    )
    op.create_index(op.f("ix_identifier_item_id"), "identifier", ["item_id"], unique=False)
    op.create_table(
        "kit_part",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("kit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("part_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.CheckConstraint("kit_id <> part_id", name=op.f("ck_kit_part_not_in_itself")),
        sa.CheckConstraint("quantity >= 1", name=op.f("ck_kit_part_takes_pieces")),
        sa.ForeignKeyConstraint(["kit_id"], ["item.id"], name=op.f("fk_kit_part_kit_id_item")),
        sa.ForeignKeyConstraint(["part_id"], ["item.id"], name=op.f("fk_kit_part_part_id_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kit_part")),
        sa.UniqueConstraint("kit_id", "part_id", name=op.f("uq_kit_part_kit_id_part_id")),
    )
    op.create_index(op.f("ix_kit_part_part_id"), "kit_part", ["part_id"], unique=False)
    op.create_table(
        "item_substitute",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("substitute_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.CheckConstraint("item_id <> substitute_id", name=op.f("ck_item_substitute_another")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_item_substitute_item_id_item")),
        sa.ForeignKeyConstraint(["substitute_id"], ["item.id"], name=op.f("fk_item_substitute_substitute_id_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item_substitute")),
        sa.UniqueConstraint("item_id", "substitute_id", name=op.f("uq_item_substitute_item_id_substitute_id")),
    )
    op.create_index(op.f("ix_item_substitute_substitute_id"), "item_substitute", ["substitute_id"], unique=False)
    op.create_table(
        "item_merger",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("into_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["into_id"], ["item.id"], name=op.f("fk_item_merger_into_id_item")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_item_merger_item_id_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item_merger")),
        sa.UniqueConstraint("item_id", name=op.f("uq_item_merger_item_id")),
    )
    op.create_index(op.f("ix_item_merger_into_id"), "item_merger", ["into_id"], unique=False)
    op.create_table(
        "lot",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("is_serial", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("best_before_on", sa.Date(), nullable=True),
        sa.Column("removal_on", sa.Date(), nullable=True),
        sa.Column("is_held", sa.Boolean(), nullable=False),
        sa.Column("is_recalled", sa.Boolean(), nullable=False),
        sa.CheckConstraint("is_held OR NOT is_recalled", name=op.f("ck_lot_recalled_is_held")),
        sa.CheckConstraint("code <> '' OR NOT is_serial", name=op.f("ck_lot_serial_has_number")),
        sa.CheckConstraint(
            "removal_on IS NOT NULL OR (expires_on IS NULL AND best_before_on IS NULL)",
            name=op.f("ck_lot_removal_is_known"),
        ),
        sa.CheckConstraint(
            "best_before_on <= expires_on AND removal_on <= expires_on", name=op.f("ck_lot_dates_in_order")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_lot_item_id_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lot")),
        sa.UniqueConstraint("item_id", "code", name=op.f("uq_lot_item_id_code")),
        sa.UniqueConstraint("id", "is_serial", name=op.f("uq_lot_id_is_serial")),
    )
    op.create_index(op.f("ix_lot_code"), "lot", ["code"], unique=False)
    op.create_table(
        "pick_job",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("wave_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.CheckConstraint("state IN ('open', 'active', 'done', 'cancelled')", name=op.f("ck_pick_job_state")),
        sa.ForeignKeyConstraint(["wave_id"], ["wave.id"], name=op.f("fk_pick_job_wave_id_wave")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pick_job")),
        sa.UniqueConstraint("code", name=op.f("uq_pick_job_code")),
    )
    op.create_index("ix_pick_job_state", "pick_job", ["state", "id"], unique=False)
    op.create_table(
        "warehouse",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("time_zone", sa.String(length=60), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("sender_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["sender_id"], ["party.id"], name=op.f("fk_warehouse_sender_id_party")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_warehouse")),
        sa.UniqueConstraint("code", name=op.f("uq_warehouse_code")),
    )
    op.create_table(
        "location",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("parent_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("sort_key", SortKey, nullable=False),
        sa.Column("route_order", sa.Integer(), nullable=False),
        sa.Column("aisle", sa.Integer(), nullable=True),
        sa.Column("bay", sa.Integer(), nullable=True),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("x_mm", sa.Integer(), nullable=True),
        sa.Column("y_mm", sa.Integer(), nullable=True),
        sa.Column("z_mm", sa.Integer(), nullable=True),
        sa.Column("width_mm", sa.Integer(), nullable=True),
        sa.Column("depth_mm", sa.Integer(), nullable=True),
        sa.Column("is_pickable", sa.Boolean(), nullable=False),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("is_pickable_again", sa.Boolean(), nullable=False),
        sa.Column("is_overstock", sa.Boolean(), nullable=False),
        sa.Column("most_pieces", sa.Integer(), nullable=True),
        sa.Column("most_weight_g", sa.Integer(), nullable=True),
        sa.Column("most_volume_ml", sa.Integer(), nullable=True),
        sa.Column("mixing", sa.String(length=10), nullable=False),
        sa.Column("velocity", sa.String(length=1), nullable=False),
        sa.CheckConstraint("parent_id IS NULL OR parent_id <> id", name=op.f("ck_location_not_in_itself")),
        sa.CheckConstraint("status IN ('available', 'held', 'damaged')", name=op.f("ck_location_status")),
        sa.CheckConstraint("status = 'available' OR NOT is_pickable", name=op.f("ck_location_held_is_not_promised")),
        sa.CheckConstraint("mixing IN ('mixed', 'same_item', 'empty')", name=op.f("ck_location_mixing")),
        sa.CheckConstraint("velocity IN ('', 'A', 'B', 'C')", name=op.f("ck_location_velocity")),
        sa.CheckConstraint(
            "most_pieces >= 0 AND most_weight_g >= 0 AND most_volume_ml >= 0", name=op.f("ck_location_capacity")
        ),
        sa.CheckConstraint("width_mm > 0 AND depth_mm > 0", name=op.f("ck_location_extent")),
        sa.ForeignKeyConstraint(["parent_id"], ["location.id"], name=op.f("fk_location_parent_id_location")),
        sa.ForeignKeyConstraint(["warehouse_id"], ["warehouse.id"], name=op.f("fk_location_warehouse_id_warehouse")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_location")),
        sa.UniqueConstraint("code", name=op.f("uq_location_code")),
    )
    op.create_index("ix_location_parent", "location", ["parent_id"], unique=False)
    op.create_index(op.f("ix_location_sort_key"), "location", ["sort_key"], unique=False)
    op.create_index("ix_location_warehouse_kind", "location", ["warehouse_id", "kind"], unique=False)
    op.create_table(
        "item_place",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("location_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_item_place_item_id_item")),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_item_place_location_id_location")),
        sa.ForeignKeyConstraint(["warehouse_id"], ["warehouse.id"], name=op.f("fk_item_place_warehouse_id_warehouse")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item_place")),
        sa.UniqueConstraint("item_id", "warehouse_id", name=op.f("uq_item_place_item_id_warehouse_id")),
    )
    op.create_index(op.f("ix_item_place_location_id"), "item_place", ["location_id"], unique=False)
    op.create_table(
        "purchase_order",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("number", bytewise(40), nullable=False),
        sa.Column("supplier_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("ordered_at", UtcDateTime(), nullable=False),
        sa.Column("expected_on", sa.Date(), nullable=True),
        sa.CheckConstraint("state IN ('open', 'received', 'cancelled')", name=op.f("ck_purchase_order_state")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_purchase_order_supplier_id_supplier")),
        sa.ForeignKeyConstraint(
            ["warehouse_id"], ["warehouse.id"], name=op.f("fk_purchase_order_warehouse_id_warehouse")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purchase_order")),
        sa.UniqueConstraint("number", name=op.f("uq_purchase_order_number")),
    )
    op.create_table(
        "reorder_rule",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("supplier_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("minimum", sa.Integer(), nullable=False),
        sa.Column("target", sa.Integer(), nullable=False),
        sa.Column("multiple", sa.Integer(), nullable=False),
        sa.CheckConstraint("0 <= minimum AND minimum <= target AND multiple >= 1", name=op.f("ck_reorder_rule_levels")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_reorder_rule_item_id_item")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_reorder_rule_supplier_id_supplier")),
        sa.ForeignKeyConstraint(
            ["warehouse_id"], ["warehouse.id"], name=op.f("fk_reorder_rule_warehouse_id_warehouse")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reorder_rule")),
        sa.UniqueConstraint("item_id", "warehouse_id", name=op.f("uq_reorder_rule_item_id_warehouse_id")),
    )
    op.create_table(
        "sales_order",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("number", bytewise(60), nullable=False),
        sa.Column("external_key", sa.String(length=120), nullable=True),
        sa.Column("channel", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("recipient_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("ordered_at", UtcDateTime(), nullable=False),
        sa.Column("ship_by", sa.Date(), nullable=True),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("carrier", sa.String(length=40), nullable=False),
        sa.Column("service", sa.String(length=80), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("ships_complete", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(length=400), nullable=False),
        sa.ForeignKeyConstraint(["recipient_id"], ["party.id"], name=op.f("fk_sales_order_recipient_id_party")),
        sa.ForeignKeyConstraint(["warehouse_id"], ["warehouse.id"], name=op.f("fk_sales_order_warehouse_id_warehouse")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sales_order")),
        sa.UniqueConstraint("external_key", name=op.f("uq_sales_order_external_key")),
        sa.UniqueConstraint("number", name=op.f("uq_sales_order_number")),
    )
    op.create_index(op.f("ix_sales_order_recipient_id"), "sales_order", ["recipient_id"], unique=False)
    op.create_index("ix_sales_order_state_priority", "sales_order", ["state", "priority", "id"], unique=False)
    op.create_table(
        "station",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("label_printer", sa.String(length=60), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_station_operator_id_operator")),
        sa.ForeignKeyConstraint(["warehouse_id"], ["warehouse.id"], name=op.f("fk_station_warehouse_id_warehouse")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_station")),
        sa.UniqueConstraint("code", name=op.f("uq_station_code")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("lane", sa.String(length=80), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("trouble", sa.String(length=200), nullable=False),
        sa.Column("sentences", sa.JSON(), nullable=True),
        sa.Column("station_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.CheckConstraint("state IN ('waiting', 'done', 'given_up')", name=op.f("ck_outbox_state")),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_outbox_operator_id_operator")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_outbox_station_id_station")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
    )
    op.create_index("ix_outbox_lane", "outbox", ["lane", "state", "id"], unique=False)
    op.create_index("ix_outbox_subject", "outbox", ["kind", "subject_id"], unique=False)
    op.create_table(
        "balance",
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("location_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("lot_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("on_hand", sa.Integer(), nullable=False),
        sa.Column("allocated", sa.Integer(), nullable=False),
        sa.Column("is_serial", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column(
            "serial_here",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Computed("CASE WHEN is_serial AND on_hand > 0 THEN lot_id ELSE NULL END", persisted=True),
            nullable=True,
        ),
        sa.CheckConstraint("0 <= allocated AND allocated <= on_hand", name=op.f("ck_balance_claims_exist")),
        sa.CheckConstraint("on_hand <= 1 OR NOT is_serial", name=op.f("ck_balance_serial_is_one_piece")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_balance_item_id_item")),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_balance_location_id_location")),
        sa.ForeignKeyConstraint(
            ["lot_id", "is_serial"], ["lot.id", "lot.is_serial"], name=op.f("fk_balance_lot_id_lot")
        ),
        sa.PrimaryKeyConstraint("item_id", "location_id", "lot_id", name=op.f("pk_balance")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_balance_location", "balance", ["location_id"], unique=False)
    op.create_index(
        "uq_balance_serial_here",
        "balance",
        ["serial_here"],
        unique=True,
        sqlite_where=sa.text("serial_here IS NOT NULL"),
        postgresql_where=sa.text("serial_here IS NOT NULL"),
    )
    op.create_table(
        "count_task",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("location_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("lot_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'done', 'cancelled')", name=op.f("ck_count_task_state")),
        sa.CheckConstraint("(item_id IS NULL) = (lot_id IS NULL)", name=op.f("ck_count_task_lot_of_item")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_count_task_item_id_item")),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_count_task_location_id_location")),
        sa.ForeignKeyConstraint(["lot_id"], ["lot.id"], name=op.f("fk_count_task_lot_id_lot")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_count_task")),
    )
    op.create_index(op.f("ix_count_task_location_id"), "count_task", ["location_id"], unique=False)
    op.create_index("ix_count_task_state", "count_task", ["state", "location_id"], unique=False)
    op.create_table(
        "order_kit",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("external_key", sa.String(length=120), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("price_minor", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_order_kit_wanted")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_order_kit_item_id_item")),
        sa.ForeignKeyConstraint(["order_id"], ["sales_order.id"], name=op.f("fk_order_kit_order_id_sales_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_kit")),
        sa.UniqueConstraint("order_id", "external_key", name=op.f("uq_order_kit_order_id_external_key")),
    )
    op.create_index(op.f("ix_order_kit_item_id"), "order_kit", ["item_id"], unique=False)
    op.create_table(
        "order_line",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("external_key", sa.String(length=120), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("cancelled", sa.Integer(), nullable=False),
        sa.Column("picked", sa.Integer(), nullable=False),
        sa.Column("packed", sa.Integer(), nullable=False),
        sa.Column("shipped", sa.Integer(), nullable=False),
        sa.Column("returned", sa.Integer(), nullable=False),
        sa.Column("price_minor", sa.Integer(), nullable=False),
        sa.Column("kit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("kit_pieces", sa.Integer(), nullable=False),
        sa.Column("replaces_item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.CheckConstraint(
            "(kit_id IS NULL) = (kit_pieces = 0) AND kit_pieces >= 0", name=op.f("ck_order_line_part_of_kit")
        ),
        sa.CheckConstraint("0 <= returned AND returned <= shipped", name=op.f("ck_order_line_came_back")),
        sa.CheckConstraint(
            "0 <= shipped AND shipped <= packed AND packed <= picked AND picked + cancelled <= quantity",
            name=op.f("ck_order_line_in_turn"),
        ),
        sa.CheckConstraint(
            "quantity > 0 AND 0 <= cancelled AND cancelled <= quantity", name=op.f("ck_order_line_wanted")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_order_line_item_id_item")),
        sa.ForeignKeyConstraint(["kit_id"], ["order_kit.id"], name=op.f("fk_order_line_kit_id_order_kit")),
        sa.ForeignKeyConstraint(["order_id"], ["sales_order.id"], name=op.f("fk_order_line_order_id_sales_order")),
        sa.ForeignKeyConstraint(["replaces_item_id"], ["item.id"], name=op.f("fk_order_line_replaces_item_id_item")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_line")),
        sa.UniqueConstraint("order_id", "external_key", name=op.f("uq_order_line_order_id_external_key")),
    )
    op.create_index(op.f("ix_order_line_item_id"), "order_line", ["item_id"], unique=False)
    op.create_index(op.f("ix_order_line_kit_id"), "order_line", ["kit_id"], unique=False)
    op.create_table(
        "order_tote",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("location_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("slot", sa.Integer(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_order_tote_location_id_location")),
        sa.ForeignKeyConstraint(["order_id"], ["sales_order.id"], name=op.f("fk_order_tote_order_id_sales_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_tote")),
    )
    op.create_index(op.f("ix_order_tote_order_id"), "order_tote", ["order_id"], unique=False)
    op.create_index(
        "uq_order_tote_in_use",
        "order_tote",
        ["location_id"],
        unique=True,
        sqlite_where=sa.text("is_open = 1"),
        postgresql_where=sa.text("is_open"),
    )
    op.create_table(
        "purchase_line",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("purchase_order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.Column("cost_minor", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity > 0 AND received >= 0", name=op.f("ck_purchase_line_quantities")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_purchase_line_item_id_item")),
        sa.ForeignKeyConstraint(
            ["purchase_order_id"], ["purchase_order.id"], name=op.f("fk_purchase_line_purchase_order_id_purchase_order")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purchase_line")),
        sa.UniqueConstraint("purchase_order_id", "item_id", name=op.f("uq_purchase_line_purchase_order_id_item_id")),
    )
    op.create_index(op.f("ix_purchase_line_item_id"), "purchase_line", ["item_id"], unique=False)
    op.create_table(
        "advice",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("number", bytewise(60), nullable=False),
        sa.Column("supplier_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("announced_at", UtcDateTime(), nullable=False),
        sa.Column("expected_on", sa.Date(), nullable=True),
        sa.CheckConstraint("state IN ('announced', 'arriving', 'received', 'cancelled')", name=op.f("ck_advice_state")),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_advice_supplier_id_supplier")),
        sa.ForeignKeyConstraint(["warehouse_id"], ["warehouse.id"], name=op.f("fk_advice_warehouse_id_warehouse")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_advice")),
        sa.UniqueConstraint("supplier_id", "number", name=op.f("uq_advice_supplier_id_number")),
    )
    op.create_index(op.f("ix_advice_number"), "advice", ["number"], unique=False)
    op.create_index(op.f("ix_advice_state"), "advice", ["state"], unique=False)
    op.create_table(
        "receipt",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("code", bytewise(20), nullable=False),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("purchase_order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("advice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'closed')", name=op.f("ck_receipt_state")),
        sa.ForeignKeyConstraint(["advice_id"], ["advice.id"], name=op.f("fk_receipt_advice_id_advice")),
        sa.ForeignKeyConstraint(
            ["purchase_order_id"], ["purchase_order.id"], name=op.f("fk_receipt_purchase_order_id_purchase_order")
        ),
        sa.ForeignKeyConstraint(["warehouse_id"], ["warehouse.id"], name=op.f("fk_receipt_warehouse_id_warehouse")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt")),
        sa.UniqueConstraint("code", name=op.f("uq_receipt_code")),
    )
    op.create_index(op.f("ix_receipt_advice_id"), "receipt", ["advice_id"], unique=False)
    op.create_index(op.f("ix_receipt_purchase_order_id"), "receipt", ["purchase_order_id"], unique=False)
    op.create_table(
        "shipment",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("carrier", sa.String(length=40), nullable=False),
        sa.Column("service", sa.String(length=80), nullable=False),
        sa.CheckConstraint("state IN ('open', 'packed', 'shipped', 'cancelled')", name=op.f("ck_shipment_state")),
        sa.ForeignKeyConstraint(["order_id"], ["sales_order.id"], name=op.f("fk_shipment_order_id_sales_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shipment")),
        sa.UniqueConstraint("code", name=op.f("uq_shipment_code")),
    )
    op.create_index(op.f("ix_shipment_order_id"), "shipment", ["order_id"], unique=False)
    op.create_table(
        "allocation",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("order_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("location_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("lot_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_allocation_claims")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_allocation_item_id_item")),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_allocation_location_id_location")),
        sa.ForeignKeyConstraint(["lot_id"], ["lot.id"], name=op.f("fk_allocation_lot_id_lot")),
        sa.ForeignKeyConstraint(
            ["order_line_id"], ["order_line.id"], name=op.f("fk_allocation_order_line_id_order_line")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_allocation")),
    )
    op.create_index(op.f("ix_allocation_order_line_id"), "allocation", ["order_line_id"], unique=False)
    op.create_index("ix_allocation_place", "allocation", ["location_id", "item_id", "lot_id"], unique=False)
    op.create_table(
        "parcel",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("sscc", sa.String(length=18), nullable=False),
        sa.Column("shipment_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("carton_type_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("location_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("weight_g", sa.Integer(), nullable=False),
        sa.Column("is_weighed", sa.Boolean(), nullable=False),
        sa.CheckConstraint("state IN ('open', 'closed', 'shipped', 'cancelled')", name=op.f("ck_parcel_state")),
        sa.ForeignKeyConstraint(
            ["carton_type_id"], ["carton_type.id"], name=op.f("fk_parcel_carton_type_id_carton_type")
        ),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_parcel_location_id_location")),
        sa.ForeignKeyConstraint(["shipment_id"], ["shipment.id"], name=op.f("fk_parcel_shipment_id_shipment")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parcel")),
        sa.UniqueConstraint("code", name=op.f("uq_parcel_code")),
        sa.UniqueConstraint("shipment_id", "number", name=op.f("uq_parcel_shipment_id_number")),
        sa.UniqueConstraint("sscc", name=op.f("uq_parcel_sscc")),
    )
    op.create_table(
        "proposal",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("supplier_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("is_changed", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("dismissed_until", sa.Date(), nullable=True),
        sa.Column("purchase_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint(
            "state IN ('proposed', 'ordered', 'dismissed', 'withdrawn')", name=op.f("ck_proposal_state")
        ),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_proposal_buys_something")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_proposal_item_id_item")),
        sa.ForeignKeyConstraint(
            ["purchase_line_id"], ["purchase_line.id"], name=op.f("fk_proposal_purchase_line_id_purchase_line")
        ),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_proposal_supplier_id_supplier")),
        sa.ForeignKeyConstraint(["warehouse_id"], ["warehouse.id"], name=op.f("fk_proposal_warehouse_id_warehouse")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
    )
    op.create_index(
        "uq_proposal_open",
        "proposal",
        ["item_id", "warehouse_id"],
        unique=True,
        sqlite_where=sa.text("state = 'proposed'"),
        postgresql_where=sa.text("state = 'proposed'"),
    )
    op.create_table(
        "receipt_line",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("receipt_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("lot_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("apart", sa.Integer(), nullable=False),
        sa.Column("damaged", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_receipt_line_took_in")),
        sa.CheckConstraint(
            "0 <= damaged AND damaged <= apart AND apart <= quantity", name=op.f("ck_receipt_line_apart")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_receipt_line_item_id_item")),
        sa.ForeignKeyConstraint(["lot_id"], ["lot.id"], name=op.f("fk_receipt_line_lot_id_lot")),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipt.id"], name=op.f("fk_receipt_line_receipt_id_receipt")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt_line")),
        sa.UniqueConstraint("receipt_id", "lot_id", name=op.f("uq_receipt_line_receipt_id_lot_id")),
    )
    op.create_table(
        "reservation",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("order_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_reservation_promises")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_reservation_item_id_item")),
        sa.ForeignKeyConstraint(
            ["order_line_id"], ["order_line.id"], name=op.f("fk_reservation_order_line_id_order_line")
        ),
        sa.ForeignKeyConstraint(["warehouse_id"], ["warehouse.id"], name=op.f("fk_reservation_warehouse_id_warehouse")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reservation")),
        sa.UniqueConstraint("order_line_id", name=op.f("uq_reservation_order_line_id")),
    )
    op.create_index("ix_reservation_item_warehouse", "reservation", ["item_id", "warehouse_id"], unique=False)
    op.create_table(
        "parcel_label",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("parcel_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("carrier", sa.String(length=40), nullable=False),
        sa.Column("service", sa.String(length=80), nullable=False),
        sa.Column("tracking", sa.String(length=60), nullable=False),
        sa.Column("purchase_key", sa.String(length=64), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "state IN ('wanted', 'buying', 'bought', 'queued', 'sending', 'printed', 'applied', 'unknown', 'voided', "
            "'failed')",
            name=op.f("ck_parcel_label_state"),
        ),
        sa.ForeignKeyConstraint(["parcel_id"], ["parcel.id"], name=op.f("fk_parcel_label_parcel_id_parcel")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parcel_label")),
        sa.UniqueConstraint("purchase_key", name=op.f("uq_parcel_label_purchase_key")),
    )
    op.create_index(op.f("ix_parcel_label_parcel_id"), "parcel_label", ["parcel_id"], unique=False)
    op.create_index(op.f("ix_parcel_label_tracking"), "parcel_label", ["tracking"], unique=False)
    op.create_index(
        "uq_parcel_label_active",
        "parcel_label",
        ["parcel_id"],
        unique=True,
        sqlite_where=sa.text("state NOT IN ('voided', 'failed')"),
        postgresql_where=sa.text("state NOT IN ('voided', 'failed')"),
    )
    op.create_index(
        "ix_parcel_label_owed",
        "parcel_label",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'voided' AND asked_at IS NOT NULL"),
        postgresql_where=sa.text("state = 'voided' AND asked_at IS NOT NULL"),
    )
    op.create_table(
        "label_document",
        sa.Column("label_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("media_type", sa.String(length=40), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["label_id"], ["parcel_label.id"], name=op.f("fk_label_document_label_id_parcel_label")
        ),
        sa.PrimaryKeyConstraint("label_id", name=op.f("pk_label_document")),
    )
    op.create_table(
        "parcel_line",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("parcel_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("lot_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_parcel_line_holds")),
        sa.ForeignKeyConstraint(["lot_id"], ["lot.id"], name=op.f("fk_parcel_line_lot_id_lot")),
        sa.ForeignKeyConstraint(
            ["order_line_id"], ["order_line.id"], name=op.f("fk_parcel_line_order_line_id_order_line")
        ),
        sa.ForeignKeyConstraint(["parcel_id"], ["parcel.id"], name=op.f("fk_parcel_line_parcel_id_parcel")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parcel_line")),
        sa.UniqueConstraint(
            "parcel_id", "order_line_id", "lot_id", name=op.f("uq_parcel_line_parcel_id_order_line_id_lot_id")
        ),
    )
    op.create_index(op.f("ix_parcel_line_order_line_id"), "parcel_line", ["order_line_id"], unique=False)
    op.create_table(
        "pick_task",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("pick_job_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("allocation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("picked", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.CheckConstraint("state IN ('open', 'done', 'short', 'cancelled')", name=op.f("ck_pick_task_state")),
        sa.CheckConstraint("quantity > 0 AND 0 <= picked AND picked <= quantity", name=op.f("ck_pick_task_in_turn")),
        sa.ForeignKeyConstraint(
            ["allocation_id"], ["allocation.id"], name=op.f("fk_pick_task_allocation_id_allocation")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["sales_order.id"], name=op.f("fk_pick_task_order_id_sales_order")),
        sa.ForeignKeyConstraint(
            ["order_line_id"], ["order_line.id"], name=op.f("fk_pick_task_order_line_id_order_line")
        ),
        sa.ForeignKeyConstraint(["pick_job_id"], ["pick_job.id"], name=op.f("fk_pick_task_pick_job_id_pick_job")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pick_task")),
        sa.UniqueConstraint("allocation_id", name=op.f("uq_pick_task_allocation_id")),
    )
    op.create_index("ix_pick_task_job_sequence", "pick_task", ["pick_job_id", "sequence"], unique=False)
    op.create_index(op.f("ix_pick_task_order_id"), "pick_task", ["order_id"], unique=False)
    op.create_table(
        "customer_return",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("code", bytewise(20), nullable=False),
        sa.Column("rma", bytewise(60), nullable=True),
        sa.Column("order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "state IN ('announced', 'open', 'closed', 'cancelled')", name=op.f("ck_customer_return_state")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["sales_order.id"], name=op.f("fk_customer_return_order_id_sales_order")),
        sa.ForeignKeyConstraint(
            ["warehouse_id"], ["warehouse.id"], name=op.f("fk_customer_return_warehouse_id_warehouse")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer_return")),
        sa.UniqueConstraint("code", name=op.f("uq_customer_return_code")),
        sa.UniqueConstraint("rma", name=op.f("uq_customer_return_rma")),
    )
    op.create_index(op.f("ix_customer_return_order_id"), "customer_return", ["order_id"], unique=False)
    op.create_index(op.f("ix_customer_return_state"), "customer_return", ["state"], unique=False)
    op.create_table(
        "return_line",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("return_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("announced", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(length=10), nullable=False),
        sa.Column("exchange_item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.CheckConstraint("announced >= 0", name=op.f("ck_return_line_announced")),
        sa.CheckConstraint("outcome IN ('refund', 'exchange', 'none')", name=op.f("ck_return_line_outcome")),
        sa.ForeignKeyConstraint(["exchange_item_id"], ["item.id"], name=op.f("fk_return_line_exchange_item_id_item")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_return_line_item_id_item")),
        sa.ForeignKeyConstraint(
            ["order_line_id"], ["order_line.id"], name=op.f("fk_return_line_order_line_id_order_line")
        ),
        sa.ForeignKeyConstraint(
            ["return_id"], ["customer_return.id"], name=op.f("fk_return_line_return_id_customer_return")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_line")),
    )
    op.create_index(op.f("ix_return_line_order_line_id"), "return_line", ["order_line_id"], unique=False)
    op.create_index(op.f("ix_return_line_return_id"), "return_line", ["return_id"], unique=False)
    op.create_table(
        "returned_goods",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("return_line_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("lot_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("grade", sa.String(length=10), nullable=False),
        sa.Column("disposition", sa.String(length=10), nullable=False),
        sa.Column("place_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_returned_goods_came_back")),
        sa.CheckConstraint("grade IN ('as_new', 'opened', 'damaged', 'faulty')", name=op.f("ck_returned_goods_grade")),
        sa.CheckConstraint(
            "disposition IN ('stock', 'hold', 'repair', 'scrap', 'supplier')",
            name=op.f("ck_returned_goods_disposition"),
        ),
        sa.ForeignKeyConstraint(["lot_id"], ["lot.id"], name=op.f("fk_returned_goods_lot_id_lot")),
        sa.ForeignKeyConstraint(["place_id"], ["location.id"], name=op.f("fk_returned_goods_place_id_location")),
        sa.ForeignKeyConstraint(
            ["return_line_id"], ["return_line.id"], name=op.f("fk_returned_goods_return_line_id_return_line")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_returned_goods")),
    )
    op.create_index(op.f("ix_returned_goods_lot_id"), "returned_goods", ["lot_id"], unique=False)
    op.create_index(op.f("ix_returned_goods_return_line_id"), "returned_goods", ["return_line_id"], unique=False)
    op.create_table(
        "advice_unit",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("advice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("sscc", sa.String(length=18), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("pallet_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("receipt_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("is_opened", sa.Boolean(), nullable=False),
        sa.Column("location_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.CheckConstraint("kind IN ('pallet', 'carton')", name=op.f("ck_advice_unit_kind")),
        sa.ForeignKeyConstraint(["advice_id"], ["advice.id"], name=op.f("fk_advice_unit_advice_id_advice")),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_advice_unit_location_id_location")),
        sa.ForeignKeyConstraint(["pallet_id"], ["advice_unit.id"], name=op.f("fk_advice_unit_pallet_id_advice_unit")),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipt.id"], name=op.f("fk_advice_unit_receipt_id_receipt")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_advice_unit")),
        sa.UniqueConstraint("advice_id", "sscc", name=op.f("uq_advice_unit_advice_id_sscc")),
    )
    op.create_index(op.f("ix_advice_unit_pallet_id"), "advice_unit", ["pallet_id"], unique=False)
    op.create_index(op.f("ix_advice_unit_receipt_id"), "advice_unit", ["receipt_id"], unique=False)
    op.create_index(op.f("ix_advice_unit_sscc"), "advice_unit", ["sscc"], unique=False)
    op.create_table(
        "advice_line",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("advice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("unit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("purchase_order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("lot_code", sa.String(length=60), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "quantity > 0 AND 0 <= received AND received <= quantity", name=op.f("ck_advice_line_quantities")
        ),
        sa.ForeignKeyConstraint(["advice_id"], ["advice.id"], name=op.f("fk_advice_line_advice_id_advice")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_advice_line_item_id_item")),
        sa.ForeignKeyConstraint(
            ["purchase_order_id"], ["purchase_order.id"], name=op.f("fk_advice_line_purchase_order_id_purchase_order")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["advice_unit.id"], name=op.f("fk_advice_line_unit_id_advice_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_advice_line")),
    )
    op.create_index(op.f("ix_advice_line_advice_id"), "advice_line", ["advice_id"], unique=False)
    op.create_index(op.f("ix_advice_line_item_id"), "advice_line", ["item_id"], unique=False)
    op.create_index(op.f("ix_advice_line_purchase_order_id"), "advice_line", ["purchase_order_id"], unique=False)
    op.create_index(op.f("ix_advice_line_unit_id"), "advice_line", ["unit_id"], unique=False)
    op.create_table(
        "document",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("receipt_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("advice_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("media_type", sa.String(length=60), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("added_at", UtcDateTime(), nullable=False),
        sa.Column("is_withdrawn", sa.Boolean(), nullable=False),
        sa.CheckConstraint("(receipt_id IS NULL) <> (advice_id IS NULL)", name=op.f("ck_document_of_one_paper")),
        sa.CheckConstraint("size > 0", name=op.f("ck_document_size")),
        sa.ForeignKeyConstraint(["advice_id"], ["advice.id"], name=op.f("fk_document_advice_id_advice")),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipt.id"], name=op.f("fk_document_receipt_id_receipt")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    op.create_index(op.f("ix_document_advice_id"), "document", ["advice_id"], unique=False)
    op.create_index(op.f("ix_document_receipt_id"), "document", ["receipt_id"], unique=False)
    op.create_table(
        "document_content",
        sa.Column("document_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_document_content_document_id_document")
        ),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_document_content")),
    )
    op.create_table(
        "inspection",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("receipt_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("lot_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("location_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.CheckConstraint("state IN ('waiting', 'released', 'rejected')", name=op.f("ck_inspection_state")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_inspection_looks_at_something")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_inspection_item_id_item")),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_inspection_location_id_location")),
        sa.ForeignKeyConstraint(["lot_id"], ["lot.id"], name=op.f("fk_inspection_lot_id_lot")),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipt.id"], name=op.f("fk_inspection_receipt_id_receipt")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inspection")),
    )
    op.create_index(op.f("ix_inspection_location_id"), "inspection", ["location_id"], unique=False)
    op.create_index(op.f("ix_inspection_receipt_id"), "inspection", ["receipt_id"], unique=False)
    op.create_index("ix_inspection_state", "inspection", ["state", "location_id"], unique=False)
    op.create_table(
        "receipt_difference",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("receipt_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("lot_code", sa.String(length=60), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("came", sa.Integer(), nullable=False),
        sa.Column("pieces", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('short', 'over', 'wrong', 'other_lot', 'damaged')", name=op.f("ck_receipt_difference_kind")
        ),
        sa.CheckConstraint("pieces > 0", name=op.f("ck_receipt_difference_differs")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_receipt_difference_item_id_item")),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipt.id"], name=op.f("fk_receipt_difference_receipt_id_receipt")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt_difference")),
    )
    op.create_index(op.f("ix_receipt_difference_receipt_id"), "receipt_difference", ["receipt_id"], unique=False)
    op.create_table(
        "transfer",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("number", bytewise(40), nullable=False),
        sa.Column("from_warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("to_warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("supplier_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("place_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reference", sa.String(length=60), nullable=False),
        sa.Column("expected_on", sa.Date(), nullable=True),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "state IN ('draft', 'sending', 'in_transit', 'received', 'cancelled')",
            name=op.f("ck_transfer_state"),
        ),
        sa.CheckConstraint("(to_warehouse_id IS NULL) <> (supplier_id IS NULL)", name=op.f("ck_transfer_goes_to_one")),
        sa.CheckConstraint(
            "to_warehouse_id IS NULL OR to_warehouse_id <> from_warehouse_id",
            name=op.f("ck_transfer_goes_away"),
        ),
        sa.ForeignKeyConstraint(
            ["from_warehouse_id"], ["warehouse.id"], name=op.f("fk_transfer_from_warehouse_id_warehouse")
        ),
        sa.ForeignKeyConstraint(
            ["to_warehouse_id"], ["warehouse.id"], name=op.f("fk_transfer_to_warehouse_id_warehouse")
        ),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_transfer_supplier_id_supplier")),
        sa.ForeignKeyConstraint(["place_id"], ["location.id"], name=op.f("fk_transfer_place_id_location")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfer")),
        sa.UniqueConstraint("number", name=op.f("uq_transfer_number")),
        sa.UniqueConstraint("place_id", name=op.f("uq_transfer_place_id")),
    )
    op.create_index(op.f("ix_transfer_state"), "transfer", ["state"], unique=False)
    op.create_table(
        "transfer_line",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("transfer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.Column("lost", sa.Integer(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=False),
        sa.Column("cost_minor", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "quantity >= 0 AND sent >= 0 AND received >= 0 AND lost >= 0 AND found >= 0",
            name=op.f("ck_transfer_line_counts"),
        ),
        sa.CheckConstraint("received + lost <= sent + found", name=op.f("ck_transfer_line_adds_up")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_transfer_line_item_id_item")),
        sa.ForeignKeyConstraint(["transfer_id"], ["transfer.id"], name=op.f("fk_transfer_line_transfer_id_transfer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfer_line")),
        sa.UniqueConstraint("transfer_id", "item_id", name=op.f("uq_transfer_line_transfer_id_item_id")),
    )
    op.create_index(op.f("ix_transfer_line_item_id"), "transfer_line", ["item_id"], unique=False)
    op.create_table(
        "work",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("workflow", sa.String(length=20), nullable=False),
        sa.Column("station_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("touched_at", UtcDateTime(), nullable=False),
        sa.Column("order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("pick_job_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("parcel_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("receipt_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("return_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("transfer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("unit_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("mode", sa.String(length=10), nullable=False),
        sa.Column("place_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("lot_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("asked", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_work_item_id_item")),
        sa.ForeignKeyConstraint(["lot_id"], ["lot.id"], name=op.f("fk_work_lot_id_lot")),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_work_operator_id_operator")),
        sa.ForeignKeyConstraint(["order_id"], ["sales_order.id"], name=op.f("fk_work_order_id_sales_order")),
        sa.ForeignKeyConstraint(["parcel_id"], ["parcel.id"], name=op.f("fk_work_parcel_id_parcel")),
        sa.ForeignKeyConstraint(["pick_job_id"], ["pick_job.id"], name=op.f("fk_work_pick_job_id_pick_job")),
        sa.ForeignKeyConstraint(["place_id"], ["location.id"], name=op.f("fk_work_place_id_location")),
        sa.ForeignKeyConstraint(["receipt_id"], ["receipt.id"], name=op.f("fk_work_receipt_id_receipt")),
        sa.ForeignKeyConstraint(["return_id"], ["customer_return.id"], name=op.f("fk_work_return_id_customer_return")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_work_station_id_station")),
        sa.ForeignKeyConstraint(["transfer_id"], ["transfer.id"], name=op.f("fk_work_transfer_id_transfer")),
        sa.ForeignKeyConstraint(["unit_id"], ["advice_unit.id"], name=op.f("fk_work_unit_id_advice_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work")),
    )
    op.create_index("ix_work_station", "work", ["station_id", "workflow", "is_open"], unique=False)
    op.create_index(
        "uq_work_open_order",
        "work",
        ["workflow", "order_id"],
        unique=True,
        sqlite_where=sa.text("is_open = 1"),
        postgresql_where=sa.text("is_open"),
    )
    op.create_index(
        "uq_work_open_pick_job",
        "work",
        ["workflow", "pick_job_id"],
        unique=True,
        sqlite_where=sa.text("is_open = 1"),
        postgresql_where=sa.text("is_open"),
    )
    op.create_index(
        "uq_work_open_return",
        "work",
        ["workflow", "return_id"],
        unique=True,
        sqlite_where=sa.text("is_open = 1"),
        postgresql_where=sa.text("is_open"),
    )
    op.create_index(
        "uq_work_open_transfer",
        "work",
        ["workflow", "transfer_id"],
        unique=True,
        sqlite_where=sa.text("is_open = 1"),
        postgresql_where=sa.text("is_open"),
    )
    op.create_table(
        "operation",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("station_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=True),
        sa.Column("undoes_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("reason", sa.String(length=60), nullable=False),
        sa.Column("work_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_operation_operator_id_operator")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_operation_station_id_station")),
        sa.ForeignKeyConstraint(["undoes_id"], ["operation.id"], name=op.f("fk_operation_undoes_id_operation")),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name=op.f("fk_operation_work_id_work")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operation")),
        sa.UniqueConstraint("key", name=op.f("uq_operation_key")),
    )
    op.create_index(op.f("ix_operation_at"), "operation", ["at"], unique=False)
    op.create_index(op.f("ix_operation_kind"), "operation", ["kind"], unique=False)
    op.create_index(
        "uq_operation_undoes_id",
        "operation",
        ["undoes_id"],
        unique=True,
        sqlite_where=sa.text("undoes_id IS NOT NULL"),
        postgresql_where=sa.text("undoes_id IS NOT NULL"),
    )
    op.create_table(
        "print_job",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("printer", sa.String(length=60), nullable=False),
        sa.Column("paper", sa.String(length=30), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("label_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("copy_no", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=120), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("counter_before", sa.Integer(), nullable=True),
        sa.Column("station_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("queued_at", UtcDateTime(), nullable=False),
        sa.Column("printed_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint(
            "state IN ('queued', 'sending', 'printed', 'unknown', 'cancelled')", name=op.f("ck_print_job_state")
        ),
        sa.ForeignKeyConstraint(["label_id"], ["parcel_label.id"], name=op.f("fk_print_job_label_id_parcel_label")),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_print_job_operator_id_operator")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_print_job_station_id_station")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_job")),
    )
    op.create_index(op.f("ix_print_job_label_id"), "print_job", ["label_id"], unique=False)
    op.create_index("ix_print_job_state", "print_job", ["state", "id"], unique=False)
    op.create_table(
        "demand_row",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("document", sa.String(length=60), nullable=False),
        sa.Column("line_key", sa.String(length=60), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("ordered_on", sa.Date(), nullable=False),
        sa.Column("price_minor", sa.Integer(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("operation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_demand_row_item_id_item")),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name=op.f("fk_demand_row_operation_id_operation")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_demand_row")),
        sa.UniqueConstraint("source", "document", "line_key", name=op.f("uq_demand_row_source_document_line_key")),
    )
    op.create_index("ix_demand_row_item_on", "demand_row", ["item_id", "ordered_on"], unique=False)
    op.create_index(op.f("ix_demand_row_operation_id"), "demand_row", ["operation_id"], unique=False)
    op.create_table(
        "file_import",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("mark", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("name_key", SortKey, nullable=False),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("station_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("begun_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("at_line", sa.Integer(), nullable=False),
        sa.Column("last_line", sa.Integer(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("already_there", sa.Integer(), nullable=False),
        sa.Column("rejected", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_file_import_operator_id_operator")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_file_import_station_id_station")),
        sa.ForeignKeyConstraint(["warehouse_id"], ["warehouse.id"], name=op.f("fk_file_import_warehouse_id_warehouse")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_import")),
        sa.UniqueConstraint("mark", name=op.f("uq_file_import_mark")),
    )
    op.create_table(
        "file_portion",
        sa.Column("operation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("file_import_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_import_id"], ["file_import.id"], name=op.f("fk_file_portion_file_import_id_file_import")
        ),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operation.id"], name=op.f("fk_file_portion_operation_id_operation")
        ),
        sa.PrimaryKeyConstraint("operation_id", name=op.f("pk_file_portion")),
    )
    op.create_index("ix_file_portion_file", "file_portion", ["file_import_id", "operation_id"], unique=False)
    op.create_table(
        "journal_entry",
        sa.Column("operation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(length=6), nullable=False),
        sa.Column("table_name", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.BigInteger(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operation.id"], name=op.f("fk_journal_entry_operation_id_operation")
        ),
        sa.PrimaryKeyConstraint("operation_id", "position", name=op.f("pk_journal_entry")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_journal_entry_row", "journal_entry", ["table_name", "row_id"], unique=False)
    op.create_table(
        "move",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("lot_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("target_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("operation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_move_moves_something")),
        sa.CheckConstraint("source_id <> target_id", name=op.f("ck_move_goes_somewhere")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_move_item_id_item")),
        sa.ForeignKeyConstraint(["lot_id"], ["lot.id"], name=op.f("fk_move_lot_id_lot")),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name=op.f("fk_move_operation_id_operation")),
        sa.ForeignKeyConstraint(["source_id"], ["location.id"], name=op.f("fk_move_source_id_location")),
        sa.ForeignKeyConstraint(["target_id"], ["location.id"], name=op.f("fk_move_target_id_location")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_move")),
    )
    op.create_index("ix_move_item", "move", ["item_id", "id"], unique=False)
    op.create_index(op.f("ix_move_operation_id"), "move", ["operation_id"], unique=False)
    op.create_table(
        "scan_event",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("station_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("workflow", sa.String(length=40), nullable=False),
        sa.Column("work_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(length=400), nullable=False),
        sa.Column("symbology", sa.String(length=8), nullable=False),
        sa.Column("outcome", sa.String(length=60), nullable=False),
        sa.Column("is_refused", sa.Boolean(), nullable=False),
        sa.Column("operation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name=op.f("fk_scan_event_operation_id_operation")),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_scan_event_operator_id_operator")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_scan_event_station_id_station")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scan_event")),
        sa.UniqueConstraint("key", name=op.f("uq_scan_event_key")),
    )
    op.create_index("ix_scan_event_station_at", "scan_event", ["station_id", "at"], unique=False)
    op.create_table(
        "seal",
        sa.Column("operation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("station_id", sa.BigInteger(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name=op.f("fk_seal_operation_id_operation")),
        sa.PrimaryKeyConstraint("operation_id", name=op.f("pk_seal")),
        sa.UniqueConstraint("station_id", "sequence", name=op.f("uq_seal_station_id_sequence")),
    )
    op.create_table(
        "count_result",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("location_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("item_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("lot_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=False),
        sa.Column("booked", sa.Integer(), nullable=False),
        sa.Column("difference", sa.Integer(), nullable=False),
        sa.Column("value_minor", sa.BigInteger(), nullable=False),
        sa.Column("operator_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("work_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("decided_by_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("decided_at", UtcDateTime(), nullable=True),
        sa.CheckConstraint("counted >= 0 AND difference = counted - booked", name=op.f("ck_count_result_adds_up")),
        sa.CheckConstraint(
            "state IN ('booked', 'recount', 'waiting', 'approved', 'rejected', 'superseded')",
            name=op.f("ck_count_result_state"),
        ),
        sa.CheckConstraint("(item_id IS NULL) = (lot_id IS NULL)", name=op.f("ck_count_result_lot_of_item")),
        sa.ForeignKeyConstraint(
            ["decided_by_id"], ["operator.id"], name=op.f("fk_count_result_decided_by_id_operator")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_count_result_item_id_item")),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_count_result_location_id_location")),
        sa.ForeignKeyConstraint(["lot_id"], ["lot.id"], name=op.f("fk_count_result_lot_id_lot")),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_count_result_operator_id_operator")),
        sa.ForeignKeyConstraint(["task_id"], ["count_task.id"], name=op.f("fk_count_result_task_id_count_task")),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name=op.f("fk_count_result_work_id_work")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_count_result")),
        sa.UniqueConstraint("task_id", name=op.f("uq_count_result_task_id")),
    )
    op.create_index("ix_count_result_at", "count_result", ["at"], unique=False)
    op.create_index("ix_count_result_place", "count_result", ["location_id", "item_id", "lot_id"], unique=False)
    op.create_index("ix_count_result_state", "count_result", ["state"], unique=False)
    op.create_index(op.f("ix_count_result_work_id"), "count_result", ["work_id"], unique=False)
    op.create_table(
        "count_hand",
        sa.Column("work_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("location_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("booked_low", sa.Integer(), nullable=False),
        sa.Column("booked_high", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["location_id"], ["location.id"], name=op.f("fk_count_hand_location_id_location")),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name=op.f("fk_count_hand_work_id_work")),
        sa.PrimaryKeyConstraint("work_id", name=op.f("pk_count_hand")),
    )
    op.create_table(
        "stock_mark",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("warehouse_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("operation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["operation_id"], ["operation.id"], name=op.f("fk_stock_mark_operation_id_operation")),
        sa.ForeignKeyConstraint(["warehouse_id"], ["warehouse.id"], name=op.f("fk_stock_mark_warehouse_id_warehouse")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_mark")),
        sa.UniqueConstraint("warehouse_id", "at", name=op.f("uq_stock_mark_warehouse_id_at")),
    )
    search_index.install(op.get_bind())
    guards.install(op.get_bind())
