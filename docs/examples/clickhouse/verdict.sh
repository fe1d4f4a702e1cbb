#!/bin/sh
exec metastasectomy --ndjson --policy document -
